import { readFileSync } from 'node:fs';
import type { SessionId, UserId } from '@tallow/shared/kernel';
import { fromSnapshot, toSnapshot, type TableSnapshot, type TableState } from '@tallow/shared/table';
import { sayEnglish } from '@tallow/shared/table/words/english';
import type { Say } from '@tallow/shared/words';
import { describe, expect, it } from 'vitest';
import type { Journal, StoredRow } from '../journal/index.ts';
import { TableJournal } from './TableJournal.ts';

interface OldTable {
  readonly snapshot: TableSnapshot;
  /** Every step, those before the snapshot too. */
  readonly rows: readonly Omit<StoredRow, 'version'>[];
  readonly end: TableSnapshot;
}
const recorded = (file: string): OldTable =>
  JSON.parse(readFileSync(new URL(`testing/${file}`, import.meta.url), 'utf8')) as OldTable;
/** Written by the last Tallow that knew no rules: a party, a chat and a move, with a snapshot in the middle. */
const old = recorded('tableOfVersion1.json');
/**
 * Written by the last Tallow that wrote its stories down as sentences: an attack, one that waits for an answer when the
 * snapshot is taken, and a grapple that waits at the end.
 */
const fight = recorded('tableOfVersion2.json');

const CREATOR = 'ada' as UserId;

interface Versions {
  readonly rows: number;
  readonly snapshot: number;
  readonly ruleset: string;
}

async function opened(old: OldTable, versions: Versions, withSnapshot: boolean): Promise<TableState> {
  const after = withSnapshot ? old.snapshot.version : 0;
  const journal = {
    open: () =>
      Promise.resolve({
        epoch: 1,
        snapshot: withSnapshot ? { seq: after, version: versions.snapshot, state: old.snapshot } : undefined,
        tail: old.rows.filter(({ seq }) => seq > after).map((row) => ({ ...row, version: versions.rows })),
      }),
    recentIntents: () => Promise.resolve([]),
  } as unknown as Journal;
  const { sessionId, name } = old.snapshot;
  const log = { warn: () => undefined, error: () => undefined, info: () => undefined } as never;
  return (
    await new TableJournal(
      journal,
      { sessionId: sessionId as SessionId, name, ruleset: versions.ruleset, creatorId: CREATOR },
      log,
    ).open()
  ).state;
}

/** Lines were not counted then. */
const uncounted = <Snapshot extends Pick<TableSnapshot, 'log'>>(snapshot: Snapshot) => {
  const { logged: _, ...rest } = snapshot as Snapshot & { readonly logged?: number };
  return { ...rest, log: snapshot.log.map(({ n: _n, ...entry }) => entry) };
};

describe('A table from before there were rules', () => {
  it.each([true, false])('opens as it was (from a snapshot: %s)', async (withSnapshot) => {
    const state = await opened(old, { rows: 1, snapshot: 1, ruleset: 'none' }, withSnapshot);
    // What can be taken back is no part of what it was.
    expect(uncounted({ ...toSnapshot(state), undo: [] })).toEqual(
      uncounted({ ...toSnapshot(fromSnapshot(old.end, 1)), creatorId: CREATOR }),
    );
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

/** What a table's story and questions say. */
const wordsOf = ({ log, exchanges }: TableState): readonly Say[] => [
  ...log.flatMap(({ body }) =>
    body.kind !== 'action'
      ? []
      : body.lines.flatMap((line) => {
          if (line.kind === 'roll') return [line.label, ...line.reasons];
          return line.kind === 'note' ? [line.text] : line.kind === 'damage' ? line.reasons : [];
        }),
  ),
  ...[...exchanges.values()].flatMap(({ pause }) =>
    pause.prompts.flatMap(({ question, options }) => [question, ...options.flatMap(({ disabled }) => disabled ?? [])]),
  ),
];

describe('A table from before words had keys', () => {
  it.each([true, false])('opens with the sentences that were said (from a snapshot: %s)', async (withSnapshot) => {
    const state = await opened(fight, { rows: 2, snapshot: 3, ruleset: 'chip' }, withSnapshot);
    expect(uncounted({ ...toSnapshot(state), undo: [] })).toEqual(
      uncounted({ ...toSnapshot(fromSnapshot(fight.end, 3)), creatorId: CREATOR, undo: [] }),
    );
    const said = wordsOf(state);
    expect(said.map(({ key }) => key)).toEqual(said.map(() => 'text'));
    expect(said.map(sayEnglish)).toEqual(
      expect.arrayContaining([
        'To hit: Sword',
        'advantage: declared',
        'is hit',
        'HP 88 → 40',
        'You are being grappled',
        'Nothing to parry with',
      ]),
    );
  });

  interface OpenBefore {
    readonly before?: { readonly pause: { readonly prompts: readonly { readonly question: Say }[] } };
  }
  it('takes back what waited then', async () => {
    const state = await opened(fight, { rows: 2, snapshot: 3, ruleset: 'chip' }, true);
    const before = state.undo.flatMap(({ changes }) => changes).filter(({ path }) => path[0] === 'exchanges');
    for (const exchange of before as readonly OpenBefore[])
      for (const { question } of exchange.before?.pause.prompts ?? []) expect(question.key).toBe('text');
  });
});
