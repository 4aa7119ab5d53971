import { describe, expect, it } from 'vitest';
import { act, asking, tableOf } from '../testing/index.ts';
import { CHIP } from './chip.ts';
import { chipEntry, chipShield, chipSpell, chipWeapon } from './chipEntries.ts';
import { choosing, foe, hero, notes, options, points, resource, rolls, strike } from './testing/sheets.ts';

const anna = hero('anna', {}, { entries: [chipWeapon('sword', 'Sword', { baseDamage: 0, mostTargets: 3 })] });
const staff = chipWeapon('staff', 'Staff', { canBlock: true });
const at = { anna: [0, 0], gob: [1, 0] } as const;
const against = (strength = 100, entries = [staff]) =>
  tableOf(CHIP, [anna, foe('gob', { strength }, { entries })], { at });
const blocking = (table: ReturnType<typeof against>, dice: readonly number[]) =>
  act(table, strike('anna', 'gob'), { dice, answers: choosing('gob', 'block') });

describe('Block', () => {
  it('[BLK3] success: no damage', () => {
    const played = blocking(against(), [60, 60]);
    expect([rolls(played)[1], resource(played, 'gob')]).toEqual(['Block 60 normal success', 5000]);
  });

  it('[BLK4] [DMG3] failure: half, rounded down', () => {
    const played = blocking(against(), [60, 59, 31]);
    expect([rolls(played)[1], resource(played, 'gob')]).toEqual(['Block 59 normal failure', 5000 - 15]);
  });

  it('[BLK5] natural 1: full damage', () => {
    const played = blocking(against(100_000), [60, 1, 31]);
    expect([rolls(played)[1], resource(played, 'gob')]).toEqual(['Block 1000 normal fumble', 5000 - 31]);
  });

  it('[BLK6] natural 100: success whatever the total', () => {
    const played = blocking(against(10), [60, 100]);
    expect([rolls(played)[1], resource(played, 'gob')]).toEqual(['Block 10 normal critical', 5000]);
  });

  it('[SPL9] [NAT2] a natural 100 of a Spell Block is nothing special: what it comes to counts', () => {
    const mage = hero('anna', {}, { entries: [chipSpell('bolt', 'Bolt', { baseDamage: 0 })] });
    const bolting = (strength: number, dice: readonly number[]) =>
      act(
        tableOf(CHIP, [mage, foe('gob', { strength })], { at }),
        asking('cast', 'anna', { entryId: 'bolt', targets: ['gob'] }),
        { dice, answers: choosing('gob', 'spell-block') },
      );
    const weak = bolting(10, [60, 100, 31]);
    expect([rolls(weak)[1], resource(weak, 'gob')]).toEqual(['Spell Block 10 normal failure', 5000 - 15]);
    const strong = bolting(100, [60, 100]);
    expect([rolls(strong)[1], resource(strong, 'gob')]).toEqual(['Spell Block 100 normal success', 5000]);
  });

  it('[BLK6] protects nobody through a wall, and neutrals no neutrals', () => {
    const asked = (walls: readonly (readonly [string, string])[], side: 'foes' | 'neutral') => {
      const two = tableOf(CHIP, [anna, foe('gob', {}, { entries: [staff], side }), foe('imp', {}, { side })], {
        at: { ...at, imp: [1, 1] },
        walls,
      });
      return act(two, strike('anna', 'gob', { targets: ['gob', 'imp'] }), {
        dice: [60, 100, 60, 31],
        answers: choosing('gob', 'block'),
      }).asked.map(({ id }) => id);
    };
    expect(asked([], 'foes')).toContain('protect:gob');
    expect([asked([['gob', 'imp']], 'foes'), asked([], 'neutral')].flat()).not.toContain('protect:gob');
  });

  it('[DMG1] a critical is doubled before it is halved', () => {
    expect(resource(blocking(against(), [100, 59, 31]), 'gob')).toBe(5000 - 31);
  });

  it('[BLK2] [EQP5] a shield gives advantage, and on nothing else', () => {
    const shielded = against(100, [chipShield('shield', 'Shield')]);
    expect(rolls(blocking(shielded, [60, 20, 70]))[1]).toBe('Block 70 advantage success');
    expect(
      rolls(act(shielded, strike('anna', 'gob'), { dice: [60, 20, 70, 30], answers: choosing('gob', 'dodge') }))[1],
    ).toBe('Dodge 20 disadvantage failure');
  });

  it.each([
    ['a weapon that can', staff, null],
    ['a weapon that cannot', chipWeapon('staff', 'Whip'), 'Nothing to block with'],
    ['an ability that can', chipEntry('ability', 'scales', 'Scales', { canBlock: true }), null],
    ['a shield', chipShield('shield', 'Shield'), null],
    ['a shield on the ground', chipShield('shield', 'Shield', { dropped: true }), 'Nothing to block with'],
  ] as const)('[BLK1] with %s', (_name, held, disabled) => {
    expect(options(act(against(100, [held]), strike('anna', 'gob'), { dice: [20] }), 'defend:gob')['block']).toBe(
      disabled,
    );
  });

  it('[DEF3] costs a point', () => {
    const fight = tableOf(CHIP, [anna, foe('gob', {}, { entries: [staff] })], { at, turnOf: 'anna' });
    expect(points(blocking(fight, [60, 60]), 'gob')).toBe(7);
  });

  it('[BLK6] natural 100 may protect one adjacent ally from the same multi-attack', () => {
    const three = tableOf(CHIP, [anna, foe('gob', {}, { entries: [staff] }), foe('imp'), foe('far')], {
      at: { ...at, imp: [1, 1], far: [4, 0] },
    });
    const ask = strike('anna', 'gob', { targets: ['gob', 'imp', 'far'], byGm: true });
    const played = act(three, ask, {
      dice: [60, 100, 60, 60, 40],
      answers: choosing('gob', 'block', { 'protect:gob': 'ally:imp' }),
    });
    expect(options(played, 'protect:gob')).toEqual({ none: null, 'ally:imp': null });
    expect([resource(played, 'gob'), resource(played, 'imp'), resource(played, 'far')]).toEqual([5000, 5000, 4960]);
    expect(notes(played)).toContain('is protected by an ally');
  });

  it('[BLK6] a plain success protects nobody else', () => {
    const two = tableOf(CHIP, [anna, foe('gob', {}, { entries: [staff] }), foe('imp')], { at: { ...at, imp: [1, 1] } });
    const played = act(two, strike('anna', 'gob', { targets: ['gob', 'imp'] }), {
      dice: [60, 99, 60, 40],
      answers: choosing('gob', 'block'),
    });
    expect(played.asked.map(({ id }) => id)).toEqual(['defend:gob', 'defend:imp']);
  });
});
