import type { LogBody, LogEntry } from '../state/LogEntry.ts';
import type { Viewer } from '../state/Member.ts';
import type { TableState } from '../state/TableState.ts';

/**
 * A line of the log for one viewer. `seq` is its number in the viewer's own count; 0 for public talk from before the
 * viewer came.
 */
export interface LogLine {
  readonly id: string;
  readonly seq: number;
  readonly at: number;
  readonly body: LogBody;
}

export function viewEntry(entry: LogEntry, viewer: Viewer): LogLine | undefined {
  if (viewer.role === 'stranger') return undefined;
  const seq = entry.told[viewer.userId];
  const isPublicTalk = entry.body.kind === 'chat' && entry.body.to === 'all';
  if (seq === undefined && !isPublicTalk) return undefined;
  return { id: entry.id, seq: seq ?? 0, at: entry.at, body: entry.bodies?.[viewer.userId] ?? entry.body };
}

/** Oldest first: what the viewer was told after its own number `after`. */
export function viewLog(state: TableState, viewer: Viewer, after = -1): readonly LogLine[] {
  const lines: LogLine[] = [];
  for (const entry of state.log) {
    const line = viewEntry(entry, viewer);
    if (line && line.seq > after) lines.push(line);
  }
  return lines;
}
