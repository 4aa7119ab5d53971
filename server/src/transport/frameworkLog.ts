export interface QuietLog {
  debug(detail: object, message: string): void;
  warn(detail: object, message: string): void;
}

/** The first line, without the stack: what a stranger sends must not fill the log. */
const firstLine = (said: readonly unknown[]): string => said.map((part) => (part instanceof Error ? part.message : String(part))).join(' ').split('\n', 1)[0]!.slice(0, 200);

/** The framework's own remarks, as lines of our log: one line each, its chatter only when somebody debugs. */
export function frameworkLog(log: QuietLog) {
  const remark = (level: 'debug' | 'warn') => (...said: unknown[]): void => log[level]({ remark: firstLine(said) }, 'The framework remarks');
  return { trace: remark('debug'), debug: remark('debug'), log: remark('debug'), info: remark('debug'), warn: remark('warn'), error: remark('warn') };
}
