import { describe, expect, it } from 'vitest';
import { act, asking, tableOf } from '../testing/index.ts';
import { CHIP } from './chip.ts';
import { chipWeapon } from './chipEntries.ts';
import { afflicted, choosing, foe, hero, rolls, strike } from './testing/sheets.ts';

const sword = chipWeapon('sword', 'Sword', { canBlock: true });
const anna = hero('anna', {}, { entries: [sword] });
const bert = hero('bert', {}, { entries: [sword] });
const gob = foe('gob', {}, { entries: [sword] });
const at = { anna: [0, 0], gob: [1, 0], bert: [2, 0] } as const;
const blocked = (
  sheets: readonly ReturnType<typeof hero>[],
  dice: readonly number[],
  where: Record<string, readonly [number, number]> = at,
) =>
  rolls(
    act(tableOf(CHIP, sheets, { at: where }), strike('anna', 'gob'), { dice, answers: choosing('gob', 'block') }),
  )[0];

describe('Flanking', () => {
  it('[FLK1] gives advantage on contested checks', () => {
    expect(blocked([anna, bert, gob], [20, 60, 99])).toBe('To hit: Sword 60 advantage none');
    const grappled = act(tableOf(CHIP, [anna, bert, gob], { at }), asking('grapple', 'anna', { targets: ['gob'] }), {
      dice: [20, 60, 99],
    });
    expect(rolls(grappled)[0]).toBe('Grapple 60 advantage failure');
    const contested = act(
      tableOf(CHIP, [anna, bert, gob], { at }),
      asking('contest', 'anna', { targets: ['gob'], inputs: { stat: 'strength' } }),
      { dice: [20, 60, 99] },
    );
    expect(rolls(contested)[0]).toBe('Strength 60 advantage failure');
  });

  it('[FLK1] but not on an attack that nobody contests', () => {
    expect(rolls(act(tableOf(CHIP, [anna, bert, gob], { at }), strike('anna', 'gob'), { dice: [20] }))).toEqual([
      'To hit: Sword 20 normal failure',
    ]);
  });

  it('[FLK5] not through a wall', () => {
    const walled = tableOf(CHIP, [anna, bert, gob], { at, walls: [['bert', 'gob']] });
    expect(rolls(act(walled, strike('anna', 'gob'), { dice: [20, 60], answers: choosing('gob', 'block') }))[0]).toBe(
      'To hit: Sword 20 normal none',
    );
  });

  it.each([
    ['is not in reach', [anna, bert, gob], { ...at, bert: [3, 0] }],
    [
      'is unconscious',
      [anna, hero('bert', {}, { entries: [sword], effects: [afflicted('unconscious')] }), gob],
      { ...at, bert: at.gob },
    ],
    ['is on another side', [anna, foe('bert', {}, { entries: [sword] }), gob], at],
    ['has no melee weapon', [anna, hero('bert'), gob], at],
  ] as const)('[FLK2] an ally who %s does not count', (_why, sheets, where) =>
    expect(blocked(sheets, [60, 99], where)).toBe('To hit: Sword 60 normal none'),
  );

  it('[FLK2] the attacker has to reach the target too', () => {
    const apart = tableOf(CHIP, [anna, bert, gob], { at: { ...at, anna: [-2, 0] } });
    expect(
      rolls(
        act(apart, strike('anna', 'gob', { byGm: true }), { dice: [60, 99], answers: choosing('gob', 'block') }),
      )[0],
    ).toBe('To hit: Sword 60 normal none');
  });

  it('[FLK4] an ally whom the GM keeps hidden does not count', () => {
    const hidden = tableOf(CHIP, [anna, bert, gob], { at, hidden: ['bert'] });
    expect(rolls(act(hidden, strike('anna', 'gob'), { dice: [60, 99], answers: choosing('gob', 'block') }))[0]).toBe(
      'To hit: Sword 60 normal none',
    );
  });

  it('[FLK3] a target without a front and a back cannot be flanked', () => {
    expect(blocked([anna, bert, foe('gob', { hasFacing: false }, { entries: [sword] })], [60, 99])).toBe(
      'To hit: Sword 60 normal none',
    );
  });
});
