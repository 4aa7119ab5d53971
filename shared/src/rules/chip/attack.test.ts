import { describe, expect, it } from 'vitest';
import { act, tableOf, worldOf, english, inEnglish } from '../testing/index.ts';
import { CHIP } from './chip.ts';
import { chipWeapon } from './chipEntries.ts';
import {
  afflicted,
  blessed,
  choosing,
  foe,
  hero,
  notes,
  points,
  proficiency,
  resource,
  rolls,
  strike,
  trained,
} from './testing/sheets.ts';

const sword = chipWeapon('sword', 'Sword', {
  baseDamage: 10,
  damageTypes: ['slashing', 'piercing'],
  proficiency: 'swords',
});
const anna = hero('anna', {}, { entries: [sword], proficiencies: [trained('swords')] });
const gob = foe('gob');
const side = { at: { anna: [0, 0], gob: [1, 0] } } as const;
const table = tableOf(CHIP, [anna, gob], side);

describe('Attack', () => {
  it('[ATK4] without a reaction it hits at the Armor Class or above', () => {
    const hit = act(table, strike('anna', 'gob'), { dice: [50, 30] });
    expect(rolls(hit)).toEqual(['To hit: Sword 50 normal success', 'Damage: Sword 40 normal none']);
    expect(resource(hit, 'gob')).toBe(5000 - 40);
    const missed = act(table, strike('anna', 'gob'), { dice: [49] });
    expect([rolls(missed), resource(missed, 'gob')]).toEqual([['To hit: Sword 49 normal failure'], 5000]);
  });

  it('[ATK3] hit and damage use the governing stat and the proficiency of the weapon', () => {
    const able = hero(
      'anna',
      { dexterity: 200 },
      {
        entries: [chipWeapon('sword', 'Sword', { baseDamage: 10, stat: 'dexterity', proficiency: 'swords' })],
        proficiencies: [trained('swords', 1500)],
      },
    );
    const played = act(tableOf(CHIP, [able, gob], side), strike('anna', 'gob'), { dice: [40, 33] });
    expect(rolls(played)).toEqual(['To hit: Sword 92 normal success', 'Damage: Sword 85 normal none']);
  });

  it('[ATK8] a natural 1 misses whatever the total, and the defender does not roll', () => {
    const mighty = hero('anna', { strength: 100_000 }, { entries: [sword] });
    const played = act(tableOf(CHIP, [mighty, gob], side), strike('anna', 'gob'), {
      dice: [1],
      answers: choosing('gob', 'dodge'),
    });
    expect([rolls(played), resource(played, 'gob')]).toEqual([['To hit: Sword 1000 normal fumble'], 5000]);
  });

  it('[ATK9] a natural 100 doubles damage that is rolled as usual', () => {
    const played = act(table, strike('anna', 'gob'), { dice: [100, 30] });
    expect(rolls(played)[0]).toBe('To hit: Sword 100 normal critical');
    expect(resource(played, 'gob')).toBe(5000 - 80);
  });

  it('[ATK5] a natural 100 hits an Armor Class that its total does not reach', () => {
    const played = act(tableOf(CHIP, [anna, foe('gob', { dexterity: 300 })], side), strike('anna', 'gob'), {
      dice: [100, 30],
    });
    expect(resource(played, 'gob')).toBe(5000 - 80);
  });

  it('[ATK7] [ADV3] damage has no advantage', () => {
    const played = act(table, strike('anna', 'gob', { mode: 'advantage' }), { dice: [20, 60, 30] });
    expect(rolls(played)).toEqual(['To hit: Sword 60 advantage success', 'Damage: Sword 40 normal none']);
  });

  it('[ADV2] any number of sources count once, one of each cancels', () => {
    const lucky = hero(
      'anna',
      {},
      { entries: [sword], effects: [blessed({ kind: 'advantage', on: 'attack', mode: 'advantage' })] },
    );
    expect(
      rolls(act(tableOf(CHIP, [lucky, gob], side), strike('anna', 'gob', { mode: 'advantage' }), { dice: [20, 30] })),
    ).toEqual(['To hit: Sword 30 advantage failure']);
    expect(
      rolls(act(tableOf(CHIP, [lucky, gob], side), strike('anna', 'gob', { mode: 'disadvantage' }), { dice: [20] })),
    ).toEqual(['To hit: Sword 20 normal failure']);
  });

  it('[ADV5] the mode is told with the roll, and why', () => {
    const [line] = act(table, strike('anna', 'gob', { mode: 'disadvantage' }), { dice: [60, 20] }).lines;
    expect(inEnglish(line)).toMatchObject({
      kind: 'roll',
      of: 'anna',
      mode: 'disadvantage',
      reasons: ['disadvantage: declared'],
      against: 50,
      againstOf: 'gob',
    });
  });

  it('[ADV4] only the kept die counts for naturals', () => {
    expect(rolls(act(table, strike('anna', 'gob', { mode: 'advantage' }), { dice: [1, 20] }))).toEqual([
      'To hit: Sword 20 advantage failure',
    ]);
    expect(rolls(act(table, strike('anna', 'gob', { mode: 'disadvantage' }), { dice: [100, 20] }))).toEqual([
      'To hit: Sword 20 disadvantage failure',
    ]);
  });

  it('[ATK1] a declared bonus goes on the hit roll', () => {
    expect(rolls(act(table, strike('anna', 'gob', { modifier: 5 }), { dice: [45, 1] }))[0]).toBe(
      'To hit: Sword 50 normal success',
    );
    expect(rolls(act(table, strike('anna', 'gob', { modifier: -5 }), { dice: [54] }))[0]).toBe(
      'To hit: Sword 49 normal failure',
    );
  });

  it('[EQP2] a weapon may bring a bonus to hit', () => {
    const keen = hero('anna', {}, { entries: [chipWeapon('sword', 'Sword', { hitBonus: 3 })] });
    expect(
      rolls(act(tableOf(CHIP, [keen, gob], side), strike('anna', 'gob', { modifier: -1 }), { dice: [47] })),
    ).toEqual(['To hit: Sword 49 normal failure']);
  });

  it('[ATK3] [ATK7] is previewed with its numbers', () => {
    const able = tableOf(
      CHIP,
      [hero('anna', {}, { entries: [sword], proficiencies: [trained('swords', 1500)] }), gob],
      side,
    );
    expect(
      english(CHIP.actions[0]!.preview(strike('anna', 'gob', { mode: 'advantage', modifier: 2 }), worldOf(able))),
    ).toBe('floor((1 + 0.15) * d100adv / 100 * 100) + 2[declared]\ndamage floor(10 + (1 + 0.15) * d100 / 100 * 100)');
  });

  it('[ATK10] the wielder may name one of the damage types of the weapon', () => {
    const played = act(table, strike('anna', 'gob', { inputs: { damageType: 'piercing' } }), { dice: [50, 30] });
    expect(played.lines.find(({ kind }) => kind === 'damage')).toMatchObject({ damageType: 'piercing' });
    expect(act(table, strike('anna', 'gob', { inputs: { damageType: 'fire' } })).refused).toBe('invalid-input');
  });

  it('[ATK2] more targets need the leave of the weapon or of the GM', () => {
    const two = tableOf(CHIP, [anna, gob, foe('imp')], { at: { anna: [0, 0], gob: [1, 0], imp: [0, 1] } });
    expect(act(two, strike('anna', 'gob', { targets: ['gob', 'imp'] })).refused).toBe('wrong-target');
    const played = act(two, strike('anna', 'gob', { targets: ['gob', 'imp'], byGm: true }), { dice: [50, 60, 30, 40] });
    expect([resource(played, 'gob'), resource(played, 'imp')]).toEqual([5000 - 40, 5000 - 50]);
    expect(proficiency(played, 'anna', 'swords')).toBe(100);
  });

  it('[EQP3] it names exactly one weapon, which is at hand', () => {
    expect(act(table, strike('anna', 'gob', { entryId: 'axe' })).refused).toBe('unknown-entry');
    const sheathed = hero('anna', {}, { entries: [{ ...sword, active: false }] });
    expect(act(tableOf(CHIP, [sheathed, gob], side), strike('anna', 'gob')).refused).toBe('unknown-entry');
  });

  it('[EQP2] players strike no farther than it reaches; the GM may, and it is said', () => {
    const apart = tableOf(CHIP, [anna, gob], { at: { anna: [0, 0], gob: [6, 0] } });
    expect(act(apart, strike('anna', 'gob')).refused).toBe('out-of-reach');
    const far = act(apart, strike('anna', 'gob', { byGm: true }), { dice: [20] });
    expect(notes(far)).toContain('is 30 ft away, beyond 5 ft');
  });

  it('[ATK1] no wall may stand between, and nobody strikes himself', () => {
    const walled = tableOf(CHIP, [anna, gob], { ...side, walls: [['anna', 'gob']] });
    expect(act(walled, strike('anna', 'gob')).refused).toBe('no-line-of-effect');
    expect(act(walled, strike('anna', 'gob', { byGm: true }), { dice: [20] }).refused).toBeNull();
    expect(act(table, strike('anna', 'anna')).refused).toBe('wrong-target');
  });

  it('[ACT5] it costs a point in combat and nothing outside', () => {
    const fight = tableOf(CHIP, [anna, gob], { ...side, turnOf: 'anna', pools: { anna: { points: 1 } } });
    const played = act(fight, strike('anna', 'gob'), { dice: [20] });
    expect(points(played, 'anna')).toBe(0);
    expect(act(played.table, strike('anna', 'gob')).refused).toBe('no-points');
  });

  it('[CND2] an unconscious target is hit critically without a roll: the damage die counts as 100, then doubled', () => {
    const asleep = foe('gob', {}, { effects: [afflicted('unconscious')] });
    const played = act(tableOf(CHIP, [anna, asleep], side), strike('anna', 'gob'), { dice: [] });
    expect([played.asked, resource(played, 'gob')]).toEqual([[], 5000 - 2 * (10 + 100)]);
  });

  it('[ATK1] it comes to nothing when a target has vanished', () => {
    expect(act(tableOf(CHIP, [anna]), strike('anna', 'gob')).refused).toBe('unknown-sheet');
  });

  it.each([
    ['armor-class', [40], 5000],
    ['auto-hit', [40, 30], 4960],
    ['auto-hit', [1], 5000],
  ] as const)('[VAR2] no-reaction: %s with %j', (choice, dice, hp) => {
    expect(
      resource(
        act(tableOf(CHIP, [anna, gob], { ...side, options: { 'no-reaction': choice } }), strike('anna', 'gob'), {
          dice,
        }),
        'gob',
      ),
    ).toBe(hp);
  });

  it.each([
    ['on', 40],
    ['off', 30],
  ] as const)('[VAR5] damage-base: %s', (choice, damage) => {
    expect(
      resource(
        act(tableOf(CHIP, [anna, gob], { ...side, options: { 'damage-base': choice } }), strike('anna', 'gob'), {
          dice: [60, 30],
        }),
        'gob',
      ),
    ).toBe(5000 - damage);
  });
});
