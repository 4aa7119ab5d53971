import { describe, expect, it } from 'vitest';
import { seededRandom, type RandomSource, type SceneId } from '../../kernel/index.ts';
import { decodeBitmap, popcount } from '../../vision/index.ts';
import type { Intent } from '../intent.ts';
import { fromSnapshot, toSnapshot, type TableSnapshot } from '../snapshot.ts';
import type { TableState } from '../state/TableState.ts';
import { decide } from '../decide.ts';
import { anyFightIntent, anyStep, GM, play, startOfFight, startOfPlay, uuid } from '../testing/index.ts';

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

type StoredMemory = TableSnapshot['memory'][number][1][number][1];
/** Nothing seen is nothing remembered, written down or not. */
const isBlank = ({ explored, doors }: StoredMemory): boolean => {
  const bitmap = decodeBitmap(explored);
  return doors.length === 0 && bitmap.ok && popcount(bitmap.value) === 0;
};

const inOrder = <Entry extends readonly [string, unknown]>(entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Doors are remembered in no order. */
const sorted = ([sceneId, memory]: readonly [SceneId, StoredMemory]): readonly [SceneId, StoredMemory] => [
  sceneId,
  { ...memory, doors: inOrder(memory.doors) },
];

/** A table without what is not taken back: numbers, what was told, deadlines, and where GMs look alone. */
function comparable(state: TableState): unknown {
  const {
    log: _log,
    logged: _logged,
    told: _told,
    version: _version,
    undo: _undo,
    takenBack: _back,
    looks: _looks,
    ...rest
  } = toSnapshot(state);
  const byId = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
    all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return throughJson({
    ...rest,
    exchanges: byId(rest.exchanges.map((exchange) => ({ ...exchange, deadline: null }))),
    sheets: byId(rest.sheets.map(({ notes: _notes, gmNotes: _gmNotes, asked: _asked, ...sheet }) => sheet)),
    memory: inOrder(
      rest.memory
        .map(
          ([userId, scenes]) => [userId, inOrder(scenes.filter(([, memory]) => !isBlank(memory)).map(sorted))] as const,
        )
        .filter(([, scenes]) => scenes.length > 0),
    ),
  });
}

/** As the GM, without dice. */
function gmDoes(state: TableState, intent: Intent, seq: number): TableState | undefined {
  const facts = { actor: GM, system: false, at: 0, random: seededRandom(seq), newId: () => uuid(seq) };
  const decision = decide(state, intent, facts);
  return decision.ok ? play(state, decision.value, GM) : undefined;
}

/** Plays at random, and at each step takes it back and does it again. Answers how many steps that was possible for. */
function takingEachBack(
  start: TableState,
  random: RandomSource,
  steps: number,
  intents?: typeof anyFightIntent,
): number {
  let state = start;
  let next = 30_000;
  let count = 0;
  for (let i = 0; i < steps; i++) {
    const step = anyStep(state, random, () => uuid(next++), intents);
    if (!step) continue;
    const after = play(state, step.events, step.actor);
    const isNew = after.undo.at(-1)?.seq === after.version && state.undo.at(-1)?.id !== after.undo.at(-1)?.id;
    if (isNew && !after.undo.at(-1)!.final) {
      // Once as it is, once as it comes back from the database.
      for (const now of [after, fromSnapshot(throughJson(toSnapshot(after)))]) {
        const back = gmDoes(now, { type: 'undo' }, next++);
        if (!back) continue;
        expect(comparable(back)).toEqual(comparable(state));
        const again = gmDoes(back, { type: 'redo' }, next++);
        expect(again && comparable(again)).toEqual(comparable(after));
        count++;
      }
    }
    state = after;
  }
  return count;
}

describe('In any play, each step that is taken back leaves the table as it was before, and done again as after it', () => {
  it.each([1, 2, 3, 4, 5, 6, 21, 22, 23, 24])('on a map (seed %i)', (seed) => {
    const random = seededRandom(seed);
    expect(takingEachBack(startOfPlay(random), random, 150)).toBeGreaterThan(30);
  });
  it.each([7, 8, 9, 10, 11, 12])('in a fight (seed %i)', (seed) =>
    expect(takingEachBack(startOfFight(), seededRandom(seed), 300, anyFightIntent)).toBeGreaterThan(40),
  );
});
