import { describe, expect, it } from 'vitest';
import { seededRandom, type SheetId } from '../kernel/index.ts';
import { viewLog } from './log/view.ts';
import { fromSnapshot, toSnapshot } from './snapshot.ts';
import type { TableState } from './state/TableState.ts';
import type { Token } from './state/Token.ts';
import {
  anyFightIntent,
  anyStep,
  BO,
  CY,
  FIGHT_SECRETS,
  play,
  startOfFight,
  uuid,
  type PlayedStep,
} from './testing/index.ts';
import { view } from './view.ts';

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const START = startOfFight();

function fightAtRandom(
  seed: number,
  steps: number,
  watch: (before: TableState, after: TableState) => void = () => undefined,
): { readonly end: TableState; readonly journal: readonly PlayedStep[] } {
  const random = seededRandom(seed);
  let next = 20_000;
  let end = START;
  const journal: PlayedStep[] = [];
  for (let i = 0; i < steps; i++) {
    const step = anyStep(end, random, () => uuid(next++), anyFightIntent);
    if (!step) continue;
    journal.push(throughJson(step));
    const after = play(end, step.events, step.actor);
    watch(end, after);
    end = after;
  }
  return { end, journal };
}

describe('Any fight', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('[REP1] replayed from its journal is the same state (seed %i)', (seed) => {
    const { end, journal } = fightAtRandom(seed, 400);
    expect(journal.length).toBeGreaterThan(60);
    expect(toSnapshot(journal.reduce((state, step) => play(state, step.events, step.actor), START))).toEqual(
      toSnapshot(end),
    );
  });

  it.each([9, 10, 11])('[REP2] goes on the same from a snapshot as without one (seed %i)', (seed) => {
    const { end, journal } = fightAtRandom(seed, 300);
    const half = journal.length >> 1;
    const middle = journal.slice(0, half).reduce((state, step) => play(state, step.events, step.actor), START);
    const restored = fromSnapshot(throughJson(toSnapshot(middle)));
    expect(
      toSnapshot(journal.slice(half).reduce((state, step) => play(state, step.events, step.actor), restored)),
    ).toEqual(toSnapshot(end));
  });

  it.each([12, 13, 14, 15])(
    "never shows a player a secret of the GM's, nor a sheet of somebody else (seed %i)",
    (seed) => {
      fightAtRandom(seed, 250, (_, state) => {
        for (const userId of [BO, CY]) {
          const viewer = { userId, role: state.members.get(userId)!.role };
          const shown = view(state, viewer);
          const text = JSON.stringify([
            [...shown.sheets],
            [...shown.exchanges],
            [...shown.tokens],
            shown.encounter && [...shown.encounter.combatants],
            viewLog(state, viewer),
          ]);
          for (const secret of FIGHT_SECRETS) expect(text).not.toContain(secret);
          for (const [id] of shown.sheets) expect(state.sheets.get(id)?.ownerId).toBe(userId);
          const isUnseen = ({ hidden, invisible, ownerId }: Token): boolean =>
            hidden || (invisible && ownerId !== userId);
          for (const id of shown.tokens.keys()) expect(isUnseen(state.tokens.get(id)!)).toBe(false);
          const isOwn = (sheetId: SheetId): boolean => state.sheets.get(sheetId)?.ownerId === userId;
          const unseen = [...state.tokens.values()].filter(
            (token) => isUnseen(token) && token.sheetId !== null && !isOwn(token.sheetId),
          );
          for (const { sheetId } of unseen)
            expect(shown.encounter?.combatants.has(sheetId as SheetId) ?? false).toBe(false);
        }
      });
    },
  );

  it.each([16, 17, 18])(
    'tells a player of a step exactly when it changes what the player sees or hears (seed %i)',
    (seed) => {
      fightAtRandom(seed, 250, (before, after) => {
        for (const userId of [BO, CY]) {
          const [then, now] = [before, after].map((state) =>
            JSON.stringify(plain(view(state, { userId, role: state.members.get(userId)!.role }))),
          );
          const isTold = before.told.get(userId) !== after.told.get(userId);
          if (!isTold) expect(now).toBe(then);
        }
      });
    },
  );
});

/** A view without what is counted by the GM's moves alone. */
function plain(shown: ReturnType<typeof view>): unknown {
  const { tokens, sheets, exchanges, encounter } = shown;
  return [
    [...tokens],
    [...sheets],
    [...exchanges],
    encounter && { ...encounter, combatants: [...encounter.combatants] },
  ];
}
