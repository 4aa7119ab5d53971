export interface QuietLog {
  debug(detail: object, message: string): void;
  warn(detail: object, message: string): void;
}

/** The same remark is written down once in so long (ms), and so many remarks are told apart. */
const AGAIN_MS = 60_000;
const MAX_REMARKS = 100;

/** The first line, without the stack: what a stranger sends must not fill the log. */
const firstLine = (said: readonly unknown[]): string =>
  said
    .map((part) => (part instanceof Error ? part.message : String(part)))
    .join(' ')
    .split('\n', 1)[0]!
    .slice(0, 200);

/**
 * The framework's own remarks, as lines of our log: one line each, not again and again, and its chatter only when
 * somebody debugs.
 */
export function frameworkLog(log: QuietLog, now: () => number = () => performance.now()) {
  const saidAt = new Map<string, number>();
  const remark =
    (level: 'debug' | 'warn') =>
    (...said: unknown[]): void => {
      const line = firstLine(said);
      if (now() - (saidAt.get(line) ?? -Infinity) < AGAIN_MS) return;
      if (saidAt.size >= MAX_REMARKS) saidAt.clear();
      saidAt.set(line, now());
      log[level]({ remark: line }, 'The framework remarks');
    };
  return {
    trace: remark('debug'),
    debug: remark('debug'),
    log: remark('debug'),
    info: remark('debug'),
    warn: remark('warn'),
    error: remark('warn'),
  };
}
