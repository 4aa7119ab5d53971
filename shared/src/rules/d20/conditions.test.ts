import { describe, expect, it } from 'vitest';
import type { SheetId } from '../../kernel/index.ts';
import { deriveBeing } from '../index.ts';
import { act, asking, changed, startTurn, worldOf, type Played, type TestTable } from '../testing/index.ts';
import { conditionEffect, untilRemoved } from './conditions.ts';
import { D20 } from './d20.ts';
import { duel, has, hp, pool } from './testing/builders.ts';

const strike = asking('attack', 'ann', { entryId: 'sword', targets: ['orc'] });
const chance = { random: () => 0, newId: () => 'effect' };
const afflicted = (table: TestTable, id: string, condition: string): TestTable =>
  changed(table, [
    { type: 'EffectAdded', sheetId: id as SheetId, effect: conditionEffect(condition, null, untilRemoved, chance) },
  ]);
const modeOf = ({ lines }: Played) => lines.flatMap((line) => (line.kind === 'roll' ? [line.mode] : []))[0];

describe('Conditions', () => {
  it.each([
    ['blinded', 'disadvantage'],
    ['poisoned', 'disadvantage'],
    ['frightened', 'disadvantage'],
    ['prone', 'disadvantage'],
    ['restrained', 'disadvantage'],
    ['invisible', 'advantage'],
  ] as const)('%s gives attacks %s', (condition, mode) => {
    expect(modeOf(act(afflicted(duel(), 'ann', condition), strike, { dice: [2, 2] }))).toBe(mode);
  });
  it.each([
    ['blinded', 'advantage'],
    ['restrained', 'advantage'],
    ['stunned', 'advantage'],
    ['prone', 'advantage'],
    ['invisible', 'disadvantage'],
    ['dodging', 'disadvantage'],
  ] as const)('%s gives attacks against it %s from close by', (condition, mode) => {
    expect(modeOf(act(afflicted(duel(), 'orc', condition), strike, { dice: [2, 2] }))).toBe(mode);
  });
  it.each(['paralyzed', 'unconscious'])('close hits on the %s are critical', (condition) => {
    expect(hp(act(afflicted(duel(), 'orc', condition), strike, { dice: [9, 9, 1, 2] }).table, 'orc')).toBe(20 - 6);
  });
  it.each(['incapacitated', 'stunned', 'paralyzed', 'petrified', 'unconscious'])('the %s do not act', (condition) => {
    expect(act(afflicted(duel(), 'ann', condition), strike).refused).toBe('cannot-act');
  });
  it.each(['grappled', 'restrained', 'paralyzed'])('the %s do not move', (condition) => {
    const table = afflicted(duel(), 'ann', condition);
    expect(D20.movementFeet(deriveBeing(D20, table.sheets.get('ann' as SheetId)!))).toBe(0);
  });
  it('one of each kind cancels out', () =>
    expect(modeOf(act(afflicted(afflicted(duel(), 'ann', 'poisoned'), 'orc', 'blinded'), strike, { dice: [2] }))).toBe(
      'normal',
    ));
});

describe('Grappling and shoving', () => {
  const grapple = asking('grapple', 'ann', { targets: ['orc'] });
  it('the target chooses its save, against 8 + Strength + Proficiency Bonus', () => {
    const held = act(duel(), grapple, { answers: { resist: 'dexterity' }, dice: [11] }); // 11 + 1 of 13
    expect([held.asked[0]?.options.map(({ id }) => id), has(held.table, 'orc', 'grappled')]).toEqual([
      ['strength', 'dexterity'],
      true,
    ]);
    expect(has(act(duel(), grapple, { answers: { resist: 'strength' }, dice: [10] }).table, 'orc', 'grappled')).toBe(
      false,
    ); // 10 + 3
  });
  it('a shove that is not resisted knocks down', () =>
    expect(has(act(duel(), asking('shove', 'ann', { targets: ['orc'] }), { dice: [2] }).table, 'orc', 'prone')).toBe(
      true,
    ));
  it('the helpless fail without a roll', () =>
    expect(has(act(afflicted(duel(), 'orc', 'stunned'), grapple).table, 'orc', 'grappled')).toBe(true));
  it("escape is an action and a check against the grappler's DC", () => {
    const held = act(duel(), grapple, { dice: [2] }).table;
    const orcs = startTurn(held, 'orc');
    expect(has(act(orcs, asking('escape', 'orc'), { dice: [9] }).table, 'orc', 'grappled')).toBe(true); // 9 + 3 of 13
    expect(has(act(orcs, asking('escape', 'orc'), { dice: [10] }).table, 'orc', 'grappled')).toBe(false);
  });
});

describe('Manoeuvres', () => {
  it('Dash doubles the way, Disengage and Dodge last until the own next turn', () => {
    expect(act(duel(), asking('dash', 'ann')).table.combat?.granted.get('ann' as SheetId)).toBe(30);
    for (const [action, condition] of [
      ['disengage', 'disengaged'],
      ['dodge', 'dodging'],
    ] as const) {
      const { table } = act(duel(), asking(action, 'ann'));
      expect([
        has(table, 'ann', condition),
        pool(table, 'ann', 'action'),
        has(startTurn(table, 'ann'), 'ann', condition),
      ]).toEqual([true, 0, false]);
    }
  });
  it('an opportunity attack is offered for a reaction, unless the mover has disengaged', () => {
    const chanceOf = { random: () => 0, newId: () => 'x' };
    const offers = (table: TestTable) =>
      D20.hooks.onMove!(
        { of: 'ann' as SheetId, left: [{ id: 'orc' as SheetId, feet: 5 }], willing: true },
        worldOf(table),
        chanceOf,
      ).offers ?? [];
    expect(offers(duel()).map(({ pause }) => pause.prompts[0]!.options.map(({ id, cost }) => [id, cost]))).toEqual([
      [
        ['attack:sword', { reaction: 1 }],
        ['decline', {}],
      ],
    ]);
    expect(offers(act(duel(), asking('disengage', 'ann')).table)).toEqual([]);
    expect(offers(afflicted(duel(), 'orc', 'stunned'))).toEqual([]);
  });
});
