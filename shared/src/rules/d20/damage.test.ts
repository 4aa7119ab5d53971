import { describe, expect, it } from 'vitest';
import { scriptedDice } from '../../dice/testing/index.ts';
import type { EntryId, SheetId } from '../../kernel/index.ts';
import type { Entry, Step } from '../index.ts';
import { act, asking, changed, worldOf, type TestTable } from '../testing/index.ts';
import { d20Weapon } from './bestiary.ts';
import { conditionEffect, untilRemoved } from './conditions.ts';
import { D20 } from './d20.ts';
import { duel, fighter, foe, has, hp, SWORD } from './testing/builders.ts';
import { conditionName } from './words/say.ts';

let ids = 0;
const chance = (dice: readonly number[] = []) => ({ random: scriptedDice(dice), newId: () => `effect-${++ids}` });
const being = (table: TestTable, id: string) => worldOf(table).being(id as SheetId)!;
const after = (table: TestTable, step: Step): TestTable => changed(table, step.changes);
const hurt = (table: TestTable, id: string, amount: number, damageType: string | null = null): TestTable =>
  after(table, D20.hurt(being(table, id), { amount, damageType }, worldOf(table), chance()));
const heal = (table: TestTable, id: string, amount: number): TestTable =>
  after(table, D20.heal(being(table, id), { amount, resource: 'hp' }, worldOf(table), chance()));
const turn = (table: TestTable, id: string, dice: readonly number[]): TestTable =>
  after(table, D20.hooks.onTurn!({ of: id as SheetId, at: 'start', round: 2 }, worldOf(table), chance(dice)));
const saves = (table: TestTable, id: string) => [
  table.sheets.get(id as SheetId)!.resources['deathSuccesses'],
  table.sheets.get(id as SheetId)!.resources['deathFailures'],
];
const resistant = (basisPoints: number, ...also: readonly string[]) =>
  foe('orc', { vulnerabilities: also }, [
    {
      ...fighter('x').entries[0]!,
      modifiers: [
        { kind: 'resistance', to: 'fire', basisPoints },
        { kind: 'resistance', to: 'fire', basisPoints },
      ],
    },
  ]);

describe('Damage', () => {
  it('is halved, rounded down, by any number of resistances once', () =>
    expect(hp(hurt(duel(undefined, resistant(5_000)), 'orc', 9, 'fire'), 'orc')).toBe(16));
  it('does nothing to the immune', () =>
    expect(hp(hurt(duel(undefined, resistant(10_000)), 'orc', 9, 'fire'), 'orc')).toBe(20));
  it('doubles for the vulnerable, after it was halved', () => {
    expect(hp(hurt(duel(undefined, foe('orc', { vulnerabilities: ['cold'] })), 'orc', 7, 'cold'), 'orc')).toBe(6);
    expect(hp(hurt(duel(undefined, resistant(5_000, 'fire')), 'orc', 9, 'fire'), 'orc')).toBe(12);
  });
  it('takes temporary Hit Points first', () => {
    const shielded = changed(duel(), [
      { type: 'ResourceSet', sheetId: 'ann' as SheetId, resource: 'tempHp', value: 5 },
    ]);
    const struck = hurt(shielded, 'ann', 8);
    expect([hp(struck, 'ann'), struck.sheets.get('ann' as SheetId)!.resources['tempHp']]).toEqual([17, 0]);
  });
  it('kills at 0 who makes no death saves', () => expect(has(hurt(duel(), 'orc', 20), 'orc', 'dead')).toBe(true));
  it('knocks others out, or kills them when their whole maximum is left over', () => {
    expect([has(hurt(duel(), 'ann', 39), 'ann', 'unconscious'), has(hurt(duel(), 'ann', 40), 'ann', 'dead')]).toEqual([
      true,
      true,
    ]);
  });
});

describe('Death saves', () => {
  const down = () => hurt(duel(), 'ann', 20);
  it('are made at the start of the turn, against 10', () => {
    expect(saves(turn(down(), 'ann', [10]), 'ann')).toEqual([1, 0]);
    expect(saves(turn(down(), 'ann', [9]), 'ann')).toEqual([0, 1]);
  });
  it('count two failures on a 1, and wake with 1 Hit Point on a 20', () => {
    expect(saves(turn(down(), 'ann', [1]), 'ann')).toEqual([0, 2]);
    const woken = turn(turn(down(), 'ann', [5]), 'ann', [20]);
    expect([hp(woken, 'ann'), has(woken, 'ann', 'unconscious'), saves(woken, 'ann')]).toEqual([1, false, [0, 0]]);
  });
  it('make stable with three successes, and end with three failures', () => {
    const stable = [12, 13, 14].reduce((table, die) => turn(table, 'ann', [die]), down());
    expect([has(stable, 'ann', 'stable'), hp(turn(stable, 'ann', []), 'ann')]).toEqual([true, 0]);
    expect(
      has(
        [2, 3, 4].reduce((table, die) => turn(table, 'ann', [die]), down()),
        'ann',
        'dead',
      ),
    ).toBe(true);
  });
  it('begin anew on becoming stable: one damage is one failure, and three successes make stable again', () => {
    const once = [12, 3, 4, 13, 14].reduce((table, die) => turn(table, 'ann', [die]), down());
    expect([has(once, 'ann', 'stable'), saves(once, 'ann')]).toEqual([true, [0, 0]]);
    const struck = hurt(once, 'ann', 1);
    expect([saves(struck, 'ann'), has(struck, 'ann', 'dead')]).toEqual([[0, 1], false]);
    const twice = [12, 13, 14].reduce((table, die) => turn(table, 'ann', [die]), struck);
    expect([has(twice, 'ann', 'stable'), saves(twice, 'ann')]).toEqual([true, [0, 0]]);
  });
  it('tell when somebody is stable', () => {
    const two = [12, 13].reduce((table, die) => turn(table, 'ann', [die]), down());
    expect(
      D20.hooks.onTurn!({ of: 'ann' as SheetId, at: 'start', round: 2 }, worldOf(two), chance([14])).lines,
    ).toContainEqual({ kind: 'effect', of: 'ann', name: conditionName('stable'), gained: true, hidden: false });
  });
  it('damage at 0 is a failure, and the stable are dying again', () => {
    const stable = [12, 13, 14].reduce((table, die) => turn(table, 'ann', [die]), down());
    const struck = hurt(stable, 'ann', 3);
    expect([has(struck, 'ann', 'stable'), saves(struck, 'ann')[1]]).toEqual([false, 1]);
  });
  it('healing wakes, and does not help the dead', () => {
    const healed = heal(turn(down(), 'ann', [3]), 'ann', 4);
    expect([hp(healed, 'ann'), has(healed, 'ann', 'unconscious'), saves(healed, 'ann')]).toEqual([4, false, [0, 0]]);
    expect(hp(heal(hurt(duel(), 'ann', 40), 'ann', 10), 'ann')).toBe(0);
  });
});

describe('What is set by hand', () => {
  const set = (table: TestTable, id: string, resource: string, value: number, byGm = true): TestTable =>
    after(table, D20.set!(being(table, id), { resource, value, byGm }, worldOf(table), chance()));
  const down = () => set(duel(), 'ann', 'hp', 0);
  it('Hit Points of 0 are a fall', () => {
    expect([
      has(down(), 'ann', 'unconscious'),
      has(down(), 'ann', 'prone'),
      has(set(duel(), 'orc', 'hp', 0), 'orc', 'dead'),
    ]).toEqual([true, true, true]);
  });
  it('Hit Points above 0 wake, and end the death saves', () => {
    const woken = set(turn(down(), 'ann', [3]), 'ann', 'hp', 7);
    expect([hp(woken, 'ann'), has(woken, 'ann', 'unconscious'), saves(woken, 'ann')]).toEqual([7, false, [0, 0]]);
  });
  it('death saves decide as rolled ones do', () => {
    expect(has(set(down(), 'ann', 'deathFailures', 3), 'ann', 'dead')).toBe(true);
    const stable = set(down(), 'ann', 'deathSuccesses', 3);
    expect([has(stable, 'ann', 'stable'), saves(stable, 'ann')]).toEqual([true, [0, 0]]);
  });
  it("brings the dead back on the GM's word alone", () => {
    const dead = hurt(duel(), 'ann', 40);
    expect([
      hp(set(dead, 'ann', 'hp', 5, false), 'ann'),
      has(set(dead, 'ann', 'hp', 5), 'ann', 'dead'),
      hp(set(dead, 'ann', 'hp', 5), 'ann'),
    ]).toEqual([0, false, 5]);
  });
});

describe('Concentration', () => {
  const concentrating = (table = duel()) =>
    after(
      table,
      D20.afflict!(
        being(table, 'ann'),
        conditionEffect('concentrating', null, untilRemoved, chance()),
        worldOf(table),
        chance(),
      ),
    );
  const hurtWith = (amount: number, dice: readonly number[], table = concentrating()) =>
    after(table, D20.hurt(being(table, 'ann'), { amount, damageType: null }, worldOf(table), chance(dice)));
  it('is held by a Constitution save against 10, or half of the damage', () => {
    expect([has(hurtWith(5, [10]), 'ann', 'concentrating'), has(hurtWith(5, [9]), 'ann', 'concentrating')]).toEqual([
      true,
      false,
    ]);
  });
  it('ends without one when the being falls', () => {
    const fallen = hurt(concentrating(), 'ann', 20);
    expect([has(fallen, 'ann', 'concentrating'), has(fallen, 'ann', 'unconscious')]).toEqual([false, true]);
  });
});

describe('A potion', () => {
  it('is a bonus action, and one less', () => {
    const potion = {
      ...fighter('x').entries[0]!,
      id: 'potion' as never,
      kind: 'potion',
      name: 'Potion',
      fields: { heals: '2d4 + 2' },
      quantity: 2,
    };
    const played = act(
      hurt(duel(fighter('ann', {}, [potion])), 'ann', 10),
      asking('use-item', 'ann', { entryId: 'potion' }),
      { dice: [3, 4] },
    );
    expect([
      hp(played.table, 'ann'),
      played.table.sheets.get('ann' as SheetId)!.entries[0]!.quantity,
      played.table.combat?.pools.get('ann' as SheetId)?.['bonus'],
    ]).toEqual([19, 1, 0]);
  });
});

describe('Dice that somebody wrote wrongly', () => {
  const potion = (heals: string): Entry => ({
    ...SWORD,
    id: 'potion' as EntryId,
    kind: 'potion',
    name: 'Potion',
    fields: { heals },
  });
  it.each(['banana', '1/0', '2d', '1001d6'])('%s deals 1, and heals nobody', (text) => {
    const blade = d20Weapon('Blade', text, 'slashing');
    const struck = act(
      duel(fighter('ann', {}, [blade, potion(text)])),
      asking('attack', 'ann', { targets: ['orc'], entryId: blade.id }),
      { dice: [15] },
    );
    expect(hp(struck.table, 'orc')).toBe(20 - 1 - 3);
    expect(act(struck.table, asking('use-item', 'ann', { entryId: 'potion' })).refused).toBe('invalid-input');
  });
});
