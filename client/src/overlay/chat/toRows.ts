import type { LogLine } from '@tallow/shared/table';

/** A line as the log shows it: under a day, and with or without its author above. */
export interface LogRow {
  readonly key: string;
  readonly line: LogLine;
  /** First line of its day: midnight of it, ms since the epoch. */
  readonly day: number | null;
  /** Goes on where the same author stopped a moment ago, or tells more of the same action. */
  readonly follows: boolean;
}

/** Lines of one author within this time (ms) stand together. */
const TOGETHER_MS = 5 * 60_000;

function dayOf(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

function doesFollow(before: LogLine | undefined, line: LogLine): boolean {
  if (before?.body.kind === 'action' && line.body.kind === 'action')
    return before.body.exchangeId === line.body.exchangeId;
  if (before?.body.kind !== 'chat' || line.body.kind !== 'chat') return false;
  const isSameAudience = String(before.body.to) === String(line.body.to);
  return before.body.from === line.body.from && isSameAudience && line.at - before.at < TOGETHER_MS;
}

export function toRows(log: readonly LogLine[]): readonly LogRow[] {
  return log.map((line, i) => {
    const before = log[i - 1];
    const isNewDay = !before || dayOf(before.at) !== dayOf(line.at);
    const { kind } = line.body;
    return {
      key: line.id === '' ? `${kind}-${line.seq}-${line.at}` : line.id,
      line,
      day: isNewDay ? dayOf(line.at) : null,
      follows: !isNewDay && doesFollow(before, line),
    };
  });
}
