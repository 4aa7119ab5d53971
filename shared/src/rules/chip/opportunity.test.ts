import { describe, expect, it } from 'vitest';
import type { SheetId } from '../../kernel/index.ts';
import { act, answer, asking, changed, play, startTurn, tableOf, worldOf, type TestTable } from '../testing/index.ts';
import { CHIP } from './chip.ts';
import { chipWeapon } from './chipEntries.ts';
import {
  afflicted,
  choosing,
  conditions,
  foe,
  hero,
  points,
  proficiency,
  resource,
  trained,
} from './testing/sheets.ts';

const sword = chipWeapon('sword', 'Sword', { baseDamage: 0 });
const anna = hero('anna', {}, { entries: [sword] });
const gob = foe(
  'gob',
  {},
  { entries: [sword, chipWeapon('bow', 'Bow', { reachFeet: 0, rangeFeet: 60 })], proficiencies: [trained('sword')] },
);
const table = tableOf(CHIP, [anna, gob], { at: { anna: [0, 0], gob: [1, 0] }, turnOf: 'anna' });

/** Walks somebody to a cell, as the framework does: first the move, then the hook. */
function walk(given: TestTable, of: string, x: number, y: number, willing = true) {
  const left = worldOf(given).threatsLeft(of as SheetId, { x, y });
  const moved = changed(given, [{ type: 'Stepped', sheetId: of as SheetId, x, y }]);
  return play(moved, (chance) =>
    CHIP.hooks.onMove!(
      {
        of: of as SheetId,
        left: left.map((id) => ({ id, feet: worldOf(given).distanceFeet(of as SheetId, id)! })),
        willing,
      },
      worldOf(moved),
      chance,
    ),
  );
}

describe('Opportunity attack', () => {
  it('[OPP1] [OPP3] leaving reach offers one, for a point, with each melee weapon', () => {
    const walked = walk(table, 'anna', -300, 0);
    const [offer] = walked.offers;
    expect(offer?.ask).toMatchObject({ actionId: 'opportunity', actor: 'gob', targets: ['anna'] });
    expect(offer?.pause.prompts[0]).toMatchObject({ of: 'gob', isUrgent: true, fallback: 'decline' });
    expect(offer?.pause.prompts[0]?.options.map(({ id, cost }) => [id, cost])).toEqual([
      ['attack:sword', { points: 1 }],
      ['decline', {}],
    ]);
    const struck = answer(walked.table, offer!, { dice: [50, 30], answers: { opportunity: 'attack:sword' } });
    expect([points(struck, 'gob'), resource(struck, 'anna'), proficiency(struck, 'gob', 'sword')]).toEqual([
      7, 4970, 100,
    ]);
  });

  it('[OPP5] [DOD2] the target may react as usual; it was in melee range', () => {
    const walked = walk(table, 'anna', -300, 0);
    const struck = answer(walked.table, walked.offers[0]!, {
      dice: [50, 90, 49, 30],
      answers: { opportunity: 'attack:sword', ...choosing('anna', 'dodge') },
    });
    expect([resource(struck, 'anna'), points(struck, 'anna')]).toEqual([4970, 7]);
  });

  it('[OPP3] it may be declined, at no cost', () => {
    const walked = walk(table, 'anna', -300, 0);
    expect(points(answer(walked.table, walked.offers[0]!), 'gob')).toBe(8);
  });

  it('[OPP1] willing or not', () => expect(walk(table, 'anna', -300, 0, false).offers).toHaveLength(1));

  it('[OPP1] moving within reach offers none', () => expect(walk(table, 'anna', 0, 100).offers).toEqual([]));

  it('[OPP2] each exit is a trigger', () => {
    const first = walk(table, 'anna', -300, 0);
    const back = walk(first.table, 'anna', 0, 0);
    expect(walk(back.table, 'anna', -300, 0).offers).toHaveLength(1);
  });

  it('[OPP4] Disengage prevents it until the own next turn', () => {
    const safe = act(table, asking('disengage', 'anna'));
    expect([points(safe, 'anna'), walk(safe.table, 'anna', -300, 0).offers]).toEqual([7, []]);
    expect(act(safe.table, asking('disengage', 'anna')).refused).toBe('already-done');
    const later = startTurn(safe.table, 'anna');
    expect([conditions({ table: later }, 'anna'), walk(later, 'anna', -300, 0).offers.length]).toEqual([[], 1]);
  });

  it.each([
    ['is unconscious', foe('gob', {}, { entries: [sword], effects: [afflicted('unconscious')] }), 8],
    ['has no melee weapon', foe('gob', {}, { entries: [] }), 8],
    ['has no points', gob, 0],
  ] as const)('[OPP3] who %s is not asked', (_why, other, left) => {
    const given = tableOf(CHIP, [anna, other], {
      at: { anna: [0, 0], gob: [1, 0] },
      turnOf: 'anna',
      pools: { gob: { points: left } },
    });
    const moved = changed(given, [{ type: 'Stepped', sheetId: 'anna' as SheetId, x: -300, y: 0 }]);
    expect(
      CHIP.hooks.onMove!(
        { of: 'anna' as SheetId, left: [{ id: 'gob' as SheetId, feet: 5 }], willing: true },
        worldOf(moved),
        { random: () => 0, newId: () => '' },
      ).offers ?? [],
    ).toEqual([]);
  });

  it('[OPP1] nobody takes one without an offer', () => {
    expect(act(table, asking('opportunity', 'gob', { targets: ['anna'] })).refused).toBe('invalid-input');
  });
});
