import { describe, expect, it } from 'vitest';
import { act, tableOf, type TestTable } from '../testing/index.ts';
import { CHIP } from './chip.ts';
import { chipArmor, chipWeapon } from './chipEntries.ts';
import { afflicted, choosing, foe, hero, options, points, resource, rolls, strike } from './testing/sheets.ts';

const bow = chipWeapon('sword', 'Bow', { baseDamage: 0, reachFeet: 0, rangeFeet: 100 });
const sword = chipWeapon('sword', 'Sword', { baseDamage: 0 });
const archer = hero('anna', {}, { entries: [bow] });
const apart = { anna: [0, 0], gob: [6, 0] } as const;
const table = tableOf(CHIP, [archer, foe('gob')], { at: apart });
const dodging = (at: TestTable, dice: readonly number[], more = {}) =>
  act(at, strike('anna', 'gob'), { dice, answers: choosing('gob', 'dodge', more) });
const stepFeet = (played: ReturnType<typeof act>) =>
  played.asked.find(({ id }) => id === 'step:gob')?.options[0]?.takes;

describe('Dodge', () => {
  it('[DOD3] success: no damage, and 5 ft', () => {
    const played = dodging(table, [60, 61]);
    expect([rolls(played), resource(played, 'gob'), stepFeet(played)]).toEqual([
      ['To hit: Bow 60 normal none', 'Dodge 61 normal success'],
      5000,
      { kind: 'step', feet: 5 },
    ]);
  });

  it('[DEF5] the defender wins ties', () => expect(resource(dodging(table, [60, 60]), 'gob')).toBe(5000));

  it('[DOD4] failure: full damage, and still 5 ft', () => {
    const played = dodging(table, [60, 59, 30]);
    expect([rolls(played)[1], resource(played, 'gob'), stepFeet(played)]).toEqual([
      'Dodge 59 normal failure',
      4970,
      { kind: 'step', feet: 5 },
    ]);
  });

  it('[DOD5] natural 1: full damage, no move', () => {
    const played = dodging(tableOf(CHIP, [archer, foe('gob', { dexterity: 100_000 })], { at: apart }), [60, 1, 30]);
    expect([rolls(played)[1], resource(played, 'gob'), stepFeet(played)]).toEqual([
      'Dodge 1000 normal fumble',
      4970,
      undefined,
    ]);
  });

  it('[DOD6] natural 100: success whatever the total, and up to 10 ft', () => {
    const played = dodging(tableOf(CHIP, [archer, foe('gob', { dexterity: 20 })], { at: apart }), [60, 100]);
    expect([rolls(played)[1], resource(played, 'gob'), stepFeet(played)]).toEqual([
      'Dodge 20 normal critical',
      5000,
      { kind: 'step', feet: 10 },
    ]);
  });

  it('[DOD2] in melee range it has disadvantage', () => {
    const near = tableOf(CHIP, [hero('anna', {}, { entries: [sword] }), foe('gob')], {
      at: { anna: [0, 0], gob: [1, 1] },
    });
    expect(rolls(dodging(near, [60, 80, 20, 30]))[1]).toBe('Dodge 20 disadvantage failure');
    expect(
      rolls(dodging(tableOf(CHIP, [archer, foe('gob')], { at: { anna: [0, 0], gob: [1, 0] } }), [60, 80, 20, 30]))[1],
    ).toBe('Dodge 20 disadvantage failure');
  });

  it.each([
    ['light', [60, 80]],
    ['medium', [60, 80]],
    ['heavy', [60, 80, 70]],
  ] as const)('[DOD2] [EQP4] in %s armor', (category, dice) => {
    const played = dodging(
      tableOf(CHIP, [archer, foe('gob', {}, { entries: [chipArmor('plate', 'Armor', category)] })], { at: apart }),
      dice,
    );
    expect(rolls(played)[1]).toBe(category === 'heavy' ? 'Dodge 70 disadvantage success' : 'Dodge 80 normal success');
  });

  it('[DOD2] [DOD7] grappled it has disadvantage, and no move', () => {
    const played = dodging(
      tableOf(CHIP, [archer, foe('gob', {}, { effects: [afflicted('grappled', 'anna')] })], { at: apart }),
      [60, 80, 70],
    );
    expect([rolls(played)[1], stepFeet(played)]).toEqual(['Dodge 70 disadvantage success', undefined]);
  });

  it('[DEF1] is chosen before any roll, for a point', () => {
    const fight = tableOf(CHIP, [archer, foe('gob')], { at: apart, turnOf: 'anna' });
    const played = dodging(fight, [60, 61]);
    expect(points(played, 'gob')).toBe(7);
    expect(played.asked[0]).toMatchObject({ id: 'defend:gob', of: 'gob', fallback: 'none', isUrgent: true });
  });

  it('[DEF3] without a point it cannot be chosen, and the reason is shown', () => {
    const shielded = foe('gob', {}, { entries: [] });
    const poor = tableOf(CHIP, [archer, shielded], { at: apart, turnOf: 'anna', pools: { gob: { points: 0 } } });
    expect(act(poor, strike('anna', 'gob'), { dice: [20] }).asked).toEqual([]);
    expect(options(dodging(table, [60, 61]), 'defend:gob')).toEqual({
      none: null,
      dodge: null,
      block: 'Nothing to block with',
      parry: 'Nothing to parry with',
    });
  });

  it('[DOD1] [DOD2] the option shows its roll', () => {
    const formula = (at: Record<string, readonly [number, number]>) =>
      dodging(
        tableOf(CHIP, [archer, foe('gob')], { at }),
        at['gob']![0] === 1 ? [60, 61, 61] : [60, 61],
      ).asked[0]?.options.find(({ id }) => id === 'dodge')?.formula;
    expect([formula(apart), formula({ anna: [0, 0], gob: [1, 0] })]).toEqual([
      'floor(d100 / 100 * 100)',
      'floor(d100dis / 100 * 100)',
    ]);
  });

  it('[DOD3] the step moves the token', () => {
    const played = dodging(table, [60, 61], { 'step:gob': { option: 'step', step: { x: 600, y: 100 } } });
    expect(played.table.places.get('gob' as never)).toEqual({ x: 600, y: 100 });
  });

  it('[DOD8] it may provoke others than the attacker', () => {
    const others = [
      hero('anna', {}, { entries: [sword] }),
      hero('bert', {}, { entries: [chipWeapon('axe', 'Axe')] }),
      foe('gob'),
    ];
    const fight = tableOf(CHIP, others, { at: { anna: [0, 0], bert: [1, 1], gob: [1, 0] }, turnOf: 'anna' });
    const played = act(fight, strike('anna', 'gob'), {
      dice: [60, 10, 70, 80],
      answers: choosing('gob', 'dodge', { 'step:gob': { option: 'step', step: { x: 200, y: -100 } } }),
    });
    expect(played.offers.map(({ ask }) => [ask.actionId, ask.actor, ask.targets])).toEqual([
      ['opportunity', 'bert', ['gob']],
    ]);
  });

  it('[DOD4] somebody without a token has nowhere to go', () => {
    const played = dodging(tableOf(CHIP, [archer, foe('gob')]), [60, 61]);
    expect(stepFeet(played)).toBeUndefined();
  });
});
