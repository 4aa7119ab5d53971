import type { StoredRow } from './Journal.ts';

/** The last stored seq. A hole would silently drop events at every recovery: that session must not open. */
export function lastContiguousSeq(sessionId: string, snapshotSeq: number, tail: readonly StoredRow[]): number {
  const hole = tail.findIndex((row, index) => row.seq !== snapshotSeq + 1 + index);
  if (hole >= 0)
    throw new Error(
      `session ${sessionId}: seq ${snapshotSeq + 1 + hole} is missing from the journal, found ${tail[hole]!.seq}`,
    );
  return snapshotSeq + tail.length;
}
