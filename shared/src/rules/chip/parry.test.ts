import { describe, expect, it } from 'vitest';
import { act, asking, tableOf } from '../testing/index.ts';
import { CHIP } from './chip.ts';
import { chipWeapon } from './chipEntries.ts';
import {
  choosing,
  entry,
  foe,
  hero,
  notes,
  options,
  points,
  proficiency,
  resource,
  rolls,
  strike,
  trained,
} from './testing/sheets.ts';

const anna = hero('anna', {}, { entries: [chipWeapon('sword', 'Sword', { baseDamage: 0 })] });
const saber = chipWeapon('saber', 'Saber', { baseDamage: 5, canParry: true, stat: 'strength', proficiency: 'blades' });
const at = { anna: [0, 0], gob: [1, 0] } as const;
const gob = (fields = {}, value = 0) =>
  foe('gob', fields, { entries: [saber], proficiencies: [trained('blades', value)] });
const against = (fields = {}, value = 0) => tableOf(CHIP, [anna, gob(fields, value)], { at });
const parrying = (table: ReturnType<typeof against>, dice: readonly number[], option = 'parry:saber') =>
  act(table, strike('anna', 'gob'), { dice, answers: choosing('gob', option) });

describe('Parry', () => {
  it('[PAR3] success: the defender at once rolls weapon damage on the attacker', () => {
    const played = parrying(against(), [60, 60, 30]);
    expect(rolls(played)).toEqual([
      'To hit: Sword 60 normal none',
      'Parry 60 normal success',
      'Damage: Saber 35 normal none',
    ]);
    expect([resource(played, 'anna'), resource(played, 'gob')]).toEqual([5000 - 35, 5000]);
  });

  it('[PAR3] the attacker cannot react to that', () => {
    expect(parrying(against(), [60, 60, 30]).asked.map(({ of }) => of)).toEqual(['gob']);
  });

  it('[PAR4] failure: full damage', () => {
    const played = parrying(against(), [60, 59, 30]);
    expect([resource(played, 'anna'), resource(played, 'gob')]).toEqual([5000, 4970]);
  });

  it('[PAR5] natural 1: full damage, and the weapon is dropped', () => {
    const played = parrying(against({ strength: 100_000 }), [60, 1, 30]);
    expect([rolls(played)[1], resource(played, 'gob'), entry(played, 'gob', 'saber').dropped]).toEqual([
      'Parry 1000 normal fumble',
      4970,
      true,
    ]);
  });

  it('[PAR6] natural 100: success, and the damage in return is doubled', () => {
    const played = parrying(against({ strength: 20 }), [60, 100, 50]);
    expect([rolls(played)[1], resource(played, 'anna'), resource(played, 'gob')]).toEqual([
      'Parry 20 normal critical',
      5000 - 2 * 15,
      5000,
    ]);
  });

  it('[PAR1] uses the proficiency and the stat of the weapon, and trains it', () => {
    const played = parrying(against({ strength: 200 }, 5000), [60, 20, 10]);
    expect(rolls(played).slice(1)).toEqual(['Parry 60 normal success', 'Damage: Saber 35 normal none']);
    expect(proficiency(played, 'gob', 'blades')).toBe(5100);
  });

  it('[PAR2] with the Parry skill any melee weapon parries, with the skill', () => {
    const club = chipWeapon('club', 'Club');
    const skilled = foe(
      'gob',
      {},
      {
        entries: [club, chipWeapon('bow', 'Bow', { reachFeet: 0, rangeFeet: 60 })],
        proficiencies: [trained('parry', 10_000)],
      },
    );
    const table = tableOf(CHIP, [anna, skilled], { at });
    const played = parrying(table, [60, 30, 10], 'parry-skill:club');
    expect(rolls(played)[1]).toBe('Parry 60 normal success');
    expect(options(played, 'defend:gob')).toEqual({
      none: null,
      dodge: null,
      block: 'Nothing to block with',
      'parry-skill:club': null,
    });
    expect(proficiency(played, 'gob', 'parry')).toBe(10_000);
  });

  it('[DEF2] [PAR1] a weapon that cannot parry is not offered', () => {
    const table = tableOf(CHIP, [anna, foe('gob', {}, { entries: [chipWeapon('club', 'Club')] })], { at });
    expect(options(act(table, strike('anna', 'gob'), { dice: [20] }), 'defend:gob')['parry']).toBe(
      'Nothing to parry with',
    );
  });

  it('[PAR3] a shot from afar is parried, but not answered', () => {
    const far = tableOf(
      CHIP,
      [hero('anna', {}, { entries: [chipWeapon('sword', 'Bow', { reachFeet: 0, rangeFeet: 100 })] }), gob()],
      { at: { anna: [0, 0], gob: [6, 0] } },
    );
    const played = parrying(far, [60, 60]);
    expect([
      notes(played).includes('is too far away to be struck back'),
      resource(played, 'anna'),
      resource(played, 'gob'),
    ]).toEqual([true, 5000, 5000]);
  });

  it('[DEF3] costs a point', () => {
    expect(points(parrying(tableOf(CHIP, [anna, gob()], { at, turnOf: 'anna' }), [60, 60, 30]), 'gob')).toBe(7);
  });

  it('[CND3] [CND4] a dropped weapon cannot be used until a point picks it up', () => {
    const dropped = { ...anna, entries: anna.entries.map((held) => ({ ...held, dropped: true })) };
    const fight = tableOf(CHIP, [dropped, gob()], { at, turnOf: 'anna' });
    expect(act(fight, strike('anna', 'gob')).refused).toBe('unknown-entry');
    const played = act(fight, asking('retrieve', 'anna', { entryId: 'sword' }));
    expect([entry(played, 'anna', 'sword').dropped, points(played, 'anna')]).toEqual([false, 7]);
    expect(act(played.table, asking('retrieve', 'anna', { entryId: 'sword' })).refused).toBe('already-done');
  });

  it.each([
    ['weapon', 'Parry 60 normal success', [60, 60, 30]],
    ['dexterity', 'Parry 30 normal failure', [60, 60, 30]],
  ] as const)('[VAR3] parry-stat: %s', (choice, roll, dice) => {
    const table = tableOf(CHIP, [anna, gob({ dexterity: 50 })], { at, options: { 'parry-stat': choice } });
    expect(rolls(parrying(table, dice))[1]).toBe(roll);
  });
});
