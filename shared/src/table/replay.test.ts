import { describe, expect, it } from 'vitest';
import { seededRandom } from '../kernel/index.ts';
import { explore } from '../vision/index.ts';
import { fromSnapshot, toSnapshot } from './snapshot.ts';
import { viewerOf } from './state/rights.ts';
import type { TableState } from './state/TableState.ts';
import { anyStep, BO, CY, GM, play, startOfPlay, uuid, type PlayedStep } from './testing/index.ts';
import { view, type EarlierView } from './view.ts';

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function playAtRandom(
  seed: number,
  steps: number,
): { readonly start: TableState; readonly end: TableState; readonly journal: readonly PlayedStep[] } {
  const random = seededRandom(seed);
  let next = 10_000;
  const start = startOfPlay(random);
  let end = start;
  const journal: PlayedStep[] = [];
  for (let i = 0; i < steps; i++) {
    const step = anyStep(end, random, () => uuid(next++));
    if (!step) continue;
    journal.push(throughJson(step));
    end = play(end, step.events, step.actor);
  }
  return { start, end, journal };
}

describe('Any play', () => {
  it.each([1, 2, 3, 4, 5, 6])('[REP1] replayed from its journal is the same state (seed %i)', (seed) => {
    const { start, end, journal } = playAtRandom(seed, 120);
    const replayed = journal.reduce((state, step) => play(state, step.events, step.actor), start);
    expect(toSnapshot(replayed)).toEqual(toSnapshot(end));
  });

  it.each([7, 8, 9])('[REP2] goes on the same from a snapshot as without one (seed %i)', (seed) => {
    const { start, end, journal } = playAtRandom(seed, 120);
    const half = journal.length >> 1;
    const middle = journal.slice(0, half).reduce((state, step) => play(state, step.events, step.actor), start);
    const restored = fromSnapshot(throughJson(toSnapshot(middle)));
    const resumed = journal.slice(half).reduce((state, step) => play(state, step.events, step.actor), restored);
    expect(toSnapshot(resumed)).toEqual(toSnapshot(end));
  });

  it.each([13, 14, 15, 16, 17, 18])(
    'shows everybody at every step what a state read afresh shows, which nothing was carried over to (seed %i)',
    (seed) => {
      const { start, journal } = playAtRandom(seed, 120);
      const earlier = new Map<string, EarlierView>();
      let state = start;
      for (const step of journal) {
        state = play(state, step.events, step.actor);
        const afresh = fromSnapshot(throughJson(toSnapshot(state)));
        for (const { id } of state.members.values()) {
          const shown = view(state, viewerOf(state, id), undefined, earlier.get(id));
          expect(shown).toEqual(view(afresh, viewerOf(afresh, id)));
          earlier.set(id, { state, view: shown });
          const {
            vision: { sight },
            explored,
          } = shown;
          if (sight) expect(explore(explored!, sight)).toBe(explored); // what is seen is remembered already
        }
      }
    },
  );

  it.each([10, 11, 12])('[SEC1] never shows a player a hidden thing (seed %i)', (seed) => {
    const { end } = playAtRandom(seed, 150);
    for (const userId of [BO, CY]) {
      const shown = view(end, { userId, role: end.members.get(userId)!.role });
      for (const id of shown.tokens.keys()) expect(end.tokens.get(id)?.hidden).toBe(false);
      for (const token of shown.tokens.values()) expect(token.gmNotes).toBe('');
      for (const door of shown.doors.values()) expect(door.secret).toBe(false);
      expect(shown.walls.size + shown.lights.size).toBe(0);
    }
    const { scene, tokens } = view(end, { userId: GM, role: 'gm' });
    expect(tokens.size).toBe([...end.tokens.values()].filter(({ sceneId }) => sceneId === scene.id).length);
  });
});
