import { describe, expect, it } from 'vitest';
import { act, tableOf, type Answers } from '../testing/index.ts';
import type { Area } from '../index.ts';
import { CHIP } from './chip.ts';
import { chipWeapon } from './chipEntries.ts';
import { afflicted, choosing, foe, hero, resource, strike } from './testing/sheets.ts';

const bomb = chipWeapon('sword', 'Bomb', { baseDamage: 0, reachFeet: 0, rangeFeet: 60, areaFeet: 10 });
const area: Area = { shape: 'circle', x: 1050, y: 50, radiusFeet: 10 };
const at = { anna: [0, 0], gob: [10, 0] } as const;
const table = tableOf(CHIP, [hero('anna', {}, { entries: [bomb] }), foe('gob')], { at });
const bombing = (dice: readonly number[], more: Answers = {}, given = table) =>
  act(given, strike('anna', 'gob', { targets: [], area }), { dice, answers: choosing('gob', 'dodge', more) });
const steppingTo = (x: number): Answers => ({ 'step:gob': { option: 'step', step: { x, y: 0 } } });

describe('Area attacks', () => {
  it('[ARE1] a successful Dodge that leaves the area avoids everything', () => {
    const edge = tableOf(CHIP, [...table.sheets.values()], { at: { ...at, gob: [12, 0] } });
    const played = bombing([60, 61], steppingTo(1300), edge);
    expect([resource(played, 'gob'), played.table.places.get('gob' as never)]).toEqual([5000, { x: 1300, y: 0 }]);
  });

  it('[ARE2] one that stays inside takes half', () => {
    expect(resource(bombing([60, 61, 31]), 'gob')).toBe(5000 - 15);
    expect(resource(bombing([60, 61, 31], steppingTo(1100)), 'gob')).toBe(5000 - 15);
  });

  it('[ARE3] a failed one takes everything, wherever it ends', () => {
    expect(resource(bombing([60, 59, 31], steppingTo(1100)), 'gob')).toBe(5000 - 31);
  });

  it('[ARE2] [DOD7] the grappled cannot leave', () => {
    const held = tableOf(
      CHIP,
      [hero('anna', {}, { entries: [bomb] }), foe('gob', {}, { effects: [afflicted('grappled', 'anna')] })],
      { at },
    );
    const played = bombing([60, 61, 99, 31], {}, held);
    expect([resource(played, 'gob'), played.asked.length]).toEqual([5000 - 15, 1]);
  });

  it('[ATK2] it strikes everybody in the area but its wielder, up to what the weapon allows', () => {
    const near: Area = { ...area, x: 50 };
    const played = act(table, strike('anna', 'gob', { targets: [], area: near }), {});
    expect([played.refused, played.lines]).toEqual([null, []]);
    expect(act(table, strike('anna', 'gob', { targets: [], area: { ...area, radiusFeet: 15 } })).refused).toBe(
      'invalid-input',
    );
  });

  it('[DEF4] who does not answer takes it in full', () => {
    expect(resource(act(table, strike('anna', 'gob', { targets: [], area }), { dice: [60, 31] }), 'gob')).toBe(
      5000 - 31,
    );
  });
});
