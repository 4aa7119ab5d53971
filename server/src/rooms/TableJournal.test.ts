import { readFileSync } from 'node:fs';
import type { SessionId, UserId } from '@tallow/shared/kernel';
import { fromSnapshot, toSnapshot, type TableSnapshot, type TableState } from '@tallow/shared/table';
import { describe, expect, it } from 'vitest';
import type { Journal, StoredRow } from '../journal/index.ts';
import { TableJournal } from './TableJournal.ts';

interface OldTable {
  readonly snapshot: TableSnapshot;
  /** Every step, those before the snapshot too. */
  readonly rows: readonly Omit<StoredRow, 'version'>[];
  readonly end: TableSnapshot;
}
/** Written by the last Tallow that knew no rules: a party, a chat and a move, with a snapshot in the middle. */
const old = JSON.parse(readFileSync(new URL('testing/tableOfVersion1.json', import.meta.url), 'utf8')) as OldTable;

const CREATOR = 'ada' as UserId;

async function opened(withSnapshot: boolean): Promise<TableState> {
  const after = withSnapshot ? old.snapshot.version : 0;
  const journal = {
    open: () =>
      Promise.resolve({
        epoch: 1,
        snapshot: withSnapshot ? { seq: after, version: 1, state: old.snapshot } : undefined,
        tail: old.rows.filter(({ seq }) => seq > after).map((row) => ({ ...row, version: 1 })),
      }),
    recentIntents: () => Promise.resolve([]),
  } as unknown as Journal;
  const { sessionId, name } = old.snapshot;
  const log = { warn: () => undefined, error: () => undefined, info: () => undefined } as never;
  return (
    await new TableJournal(
      journal,
      { sessionId: sessionId as SessionId, name, ruleset: 'none', creatorId: CREATOR },
      log,
    ).open()
  ).state;
}

describe('A table from before there were rules', () => {
  it.each([true, false])('opens as it was (from a snapshot: %s)', async (withSnapshot) => {
    const state = await opened(withSnapshot);
    // What can be taken back is no part of what it was.
    expect({ ...toSnapshot(state), undo: [] }).toEqual({ ...toSnapshot(fromSnapshot(old.end, 1)), creatorId: CREATOR });
    expect(state).toMatchObject({
      ruleset: 'none',
      encounter: null,
      settings: { partyVision: true, reactionSeconds: 30 },
    });
    expect([...state.tokens.values()].map(({ name, x, sheetId, invisible }) => [name, x, sheetId, invisible])).toEqual([
      ['Bo', 600, null, false],
      ['Rat', 700, null, false],
    ]);
    expect([...state.told.values()]).toEqual([...new Map(old.end.told).values()]);
  });
});
