import { describe, expect, it } from 'vitest';
import { answer, play, tableOf, worldOf, inEnglish } from '../testing/index.ts';
import type { Modifier } from '../index.ts';
import { CHIP } from './chip.ts';
import { takenOf } from './damage.ts';
import { blessed, conditions, hero, resource } from './testing/sheets.ts';

const resisting = (...modifiers: readonly Modifier[]) =>
  tableOf(CHIP, [hero('anna', {}, { effects: modifiers.map((modifier) => blessed(modifier)) })]);
const resists = (to: string, basisPoints: number): Modifier => ({ kind: 'resistance', to, basisPoints });
const anna = (table: ReturnType<typeof tableOf>) => worldOf(table).being('anna' as never)!;
const hurt = (table: ReturnType<typeof tableOf>, amount: number, damageType: string | null) =>
  play(table, (chance) => CHIP.hurt(anna(table), { amount, damageType }, worldOf(table), chance));
const heal = (table: ReturnType<typeof tableOf>, amount: number, name = 'hp') =>
  play(table, (chance) => CHIP.heal(anna(table), { amount, resource: name }, worldOf(table), chance));
const lost = (table: ReturnType<typeof tableOf>, amount: number, damageType: string | null) =>
  5000 - resource(hurt(table, amount, damageType), 'anna');

it('[DMG6] HP that are set to 0 by hand ask the GM what that means, once', () => {
  const table = tableOf(CHIP, [hero('anna')]);
  const set = (from: typeof table, value: number) =>
    play(from, (chance) => CHIP.set!(anna(from), { resource: 'hp', value, byGm: false }, worldOf(from), chance));
  const fallen = set(table, 0);
  expect([fallen.offers.map(({ ask }) => ask.actionId), set(fallen.table, 0).offers, set(table, 5).offers]).toEqual([
    ['zero-hp'],
    [],
    [],
  ]);
});

describe('Damage', () => {
  it('[DMG1] [DMG2] [DMG3] doubled, then halved and rounded, then resisted and rounded', () => {
    expect(takenOf({ rolled: 15, isDoubled: false, isHalved: true, damageType: null }, 5000)).toBe(3);
    expect(takenOf({ rolled: 15, isDoubled: true, isHalved: true, damageType: null }, 5000)).toBe(7);
    expect(takenOf({ rolled: 15, isDoubled: true, isHalved: false, damageType: null }, 3333)).toBe(20);
  });

  it('[RES1] resistance adds up over total, category and type', () => {
    const warded = resisting(
      resists('all', 1000),
      resists('physical', 2000),
      resists('slashing', 500),
      resists('slashing', 500),
      resists('fire', 9000),
    );
    expect([
      lost(warded, 100, 'slashing'),
      lost(warded, 100, 'piercing'),
      lost(warded, 100, 'ice'),
      lost(warded, 100, null),
    ]).toEqual([60, 70, 90, 90]);
  });

  it('[RES2] it stops at immunity, and there is no vulnerability', () => {
    expect(lost(resisting(resists('fire', 6000), resists('magical', 6000)), 100, 'fire')).toBe(0);
    expect(lost(resisting(resists('fire', -5000)), 100, 'fire')).toBe(100);
  });

  it('[RES3] [DMG4] is rounded down, and may be nothing', () => {
    expect([lost(resisting(resists('all', 1)), 1, null), lost(resisting(resists('all', 3300)), 10, null)]).toEqual([
      0, 6,
    ]);
  });

  it('[RES5] three physical and eleven magical types, and any that a spell adds', () => {
    expect(CHIP.damageTypes.map(({ id, category }) => `${category} ${id}`)).toEqual([
      'physical piercing',
      'physical slashing',
      'physical bludgeoning',
      'magical fire',
      'magical water',
      'magical earth',
      'magical wind',
      'magical light',
      'magical dark',
      'magical lightning',
      'magical ice',
      'magical time',
      'magical gravity',
      'magical psychic',
    ]);
    expect(lost(resisting(resists('magical', 5000), resists('sound', 1000)), 100, 'sound')).toBe(40);
  });

  it('[DMG5] temporary HP go first, after resistance', () => {
    const shielded = heal(resisting(resists('all', 5000)), 30, 'tempHp').table;
    const once = hurt(shielded, 40, null);
    expect([resource(once, 'anna', 'tempHp'), resource(once, 'anna')]).toEqual([10, 5000]);
    const twice = hurt(once.table, 40, null);
    expect([resource(twice, 'anna', 'tempHp'), resource(twice, 'anna')]).toEqual([0, 4990]);
  });

  it('[RES4] healing ignores resistance and stops at the maximum', () => {
    const wounded = hurt(resisting(resists('all', 5000)), 200, null).table;
    expect([resource(heal(wounded, 60), 'anna'), resource(heal(wounded, 500), 'anna')]).toEqual([4960, 5000]);
  });

  it('[DMG6] HP stop at 0, and the GM is asked what that means, once', () => {
    const fallen = hurt(resisting(), 9999, null);
    expect(resource(fallen, 'anna')).toBe(0);
    expect(fallen.offers[0]?.pause.prompts[0]).toMatchObject({ of: null, isUrgent: false, fallback: 'nothing' });
    expect(hurt(fallen.table, 5, null).offers).toEqual([]);
    expect(conditions(answer(fallen.table, fallen.offers[0]!, { answers: { fallen: 'unconscious' } }), 'anna')).toEqual(
      ['unconscious'],
    );
    expect(conditions(answer(fallen.table, fallen.offers[0]!), 'anna')).toEqual([]);
  });

  it('[RES1] the story tells what was done to it', () => {
    expect(inEnglish(hurt(resisting(resists('fire', 4000)), 10, 'fire').lines)).toEqual([
      { kind: 'damage', of: 'anna', damageType: 'fire', rolled: 10, taken: 6, reasons: ['resistance 40 %'] },
    ]);
  });
});
