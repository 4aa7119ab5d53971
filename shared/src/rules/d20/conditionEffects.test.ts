import { describe, expect, it } from 'vitest';
import type { SheetId } from '../../kernel/index.ts';
import { deriveBeing, type Effect } from '../index.ts';
import {
  act,
  asking,
  changed,
  inEnglish,
  startTurn,
  tableOf,
  worldOf,
  type Played,
  type Setting,
  type TestTable,
} from '../testing/index.ts';
import { d20Weapon } from './bestiary.ts';
import { conditionEffect, untilRemoved } from './conditions.ts';
import { D20 } from './d20.ts';
import { duel, fighter, foe, has, hp, SWORD } from './testing/builders.ts';

let next = 0;
const chance = { random: () => 9, newId: () => `effect-${++next}` };
const being = (table: TestTable, id: string) => worldOf(table).being(id as SheetId)!;
/** As the GM does it, with all that comes along. */
function afflicted(table: TestTable, id: string, condition: string, source: string | null = null): TestTable {
  return changed(
    table,
    D20.afflict!(
      being(table, id),
      conditionEffect(condition, source as SheetId | null, untilRemoved, chance),
      worldOf(table),
      chance,
    ).changes,
  );
}
const without = (table: TestTable, id: string, condition: string): TestTable =>
  changed(
    table,
    table.sheets
      .get(id as SheetId)!
      .effects.filter((effect: Effect) => effect.condition === condition)
      .map(({ id: effectId }) => ({ type: 'EffectRemoved', sheetId: id as SheetId, effectId })),
  );
const strike = (actor: string, target: string, rest = {}) =>
  asking('attack', actor, { entryId: 'sword', targets: [target], ...rest });
const rollOf = ({ lines }: Played) => lines.flatMap((line) => (line.kind === 'roll' ? [line] : []))[0]!;
const initiative = (table: TestTable, id: string) => D20.initiative(being(table, id), worldOf(table), chance).formula;
const three = (setting: Setting = {}) =>
  tableOf(D20, [fighter('ann'), fighter('bob'), foe('orc')], {
    at: { ann: [5, 5], bob: [6, 6], orc: [6, 5] },
    turnOf: 'ann',
    ...setting,
  });

describe('Exhaustion', () => {
  const tired = (levels: number, table = duel()) =>
    Array.from({ length: levels }).reduce<TestTable>((now) => afflicted(now, 'ann', 'exhaustion'), table);
  it('takes 2 off every D20 Test and 5 ft off the Speed for each level', () => {
    const table = tired(3);
    expect(rollOf(act(table, strike('ann', 'orc'), { dice: [10] })).rolled.total).toBe(10 + 5 - 6);
    expect(
      rollOf(act(table, asking('save', 'ann', { inputs: { ability: 'wisdom', dc: 12 } }), { dice: [10] })).rolled.total,
    ).toBe(10 - 6);
    expect(
      rollOf(act(table, asking('check', 'ann', { inputs: { skill: 'athletics' } }), { dice: [10] })).rolled.total,
    ).toBe(10 + 3 - 6);
    expect(initiative(table, 'ann')).toBe('d20 + initiative + testmodifier');
    expect(D20.movementFeet(being(table, 'ann'))).toBe(15);
  });
  it('kills with the sixth', () =>
    expect([has(tired(5), 'ann', 'dead'), has(tired(6), 'ann', 'dead')]).toEqual([false, true]));
});

describe('Grappled', () => {
  it('attacks anybody but the grappler with disadvantage', () => {
    const held = afflicted(three(), 'ann', 'grappled', 'orc');
    expect(rollOf(act(held, strike('ann', 'orc'), { dice: [2] })).mode).toBe('normal');
    expect(inEnglish(rollOf(act(held, strike('ann', 'bob'), { dice: [2, 2] })))).toMatchObject({
      mode: 'disadvantage',
      reasons: ['disadvantage: Grappled'],
    });
  });
  it('ends when the grappler is incapacitated', () => {
    const held = afflicted(three(), 'ann', 'grappled', 'orc');
    expect(has(afflicted(held, 'orc', 'stunned'), 'ann', 'grappled')).toBe(false);
    expect(
      has(
        changed(held, D20.hurt(being(held, 'orc'), { amount: 20, damageType: null }, worldOf(held), chance).changes),
        'ann',
        'grappled',
      ),
    ).toBe(false);
  });
  it('reaches through no wall', () =>
    expect(
      act(duel(undefined, undefined, { walls: [['ann', 'orc']] }), asking('grapple', 'ann', { targets: ['orc'] }))
        .refused,
    ).toBe('no-line-of-effect'));
});

describe('Initiative and escapes are ability checks', () => {
  it.each(['incapacitated', 'stunned', 'paralyzed', 'petrified', 'unconscious', 'poisoned', 'frightened'])(
    'the %s roll Initiative with disadvantage',
    (condition) => {
      expect(initiative(afflicted(duel(), 'ann', condition), 'ann')).toBe('d20dis + initiative');
    },
  );
  it.each(['poisoned', 'frightened'])('the %s escape with disadvantage', (condition) => {
    const held = afflicted(afflicted(startTurn(duel(), 'orc'), 'orc', 'grappled', 'ann'), 'orc', condition);
    expect(rollOf(act(held, asking('escape', 'orc'), { dice: [2, 2] })).mode).toBe('disadvantage');
  });
});

describe('Unconscious', () => {
  it('falls prone and drops what it holds, but for what grew there', () => {
    const table = duel(fighter('ann', {}, [SWORD, d20Weapon('Bite', '1d6', 'piercing', { isNatural: true })]));
    const asleep = afflicted(table, 'ann', 'unconscious');
    expect([
      has(asleep, 'ann', 'prone'),
      asleep.sheets.get('ann' as SheetId)!.entries.map(({ dropped }) => dropped),
    ]).toEqual([true, [true, false]]);
  });
  it('is prone still when it ends, and takes up what lies there', () => {
    const awake = without(afflicted(duel(), 'ann', 'unconscious'), 'ann', 'unconscious');
    expect([has(awake, 'ann', 'prone'), act(awake, strike('ann', 'orc')).refused]).toEqual([true, 'unknown-entry']);
    const armed = act(awake, asking('pick-up', 'ann'));
    expect(rollOf(act(armed.table, strike('ann', 'orc'), { dice: [2, 2] })).mode).toBe('disadvantage');
    expect(act(armed.table, asking('pick-up', 'ann')).refused).toBe('not-met');
  });
});

describe('Petrified', () => {
  it('halves all damage, also without a type, and is never poisoned', () => {
    const stone = afflicted(afflicted(duel(), 'ann', 'poisoned'), 'ann', 'petrified');
    expect(has(stone, 'ann', 'poisoned')).toBe(false);
    expect(has(afflicted(stone, 'ann', 'poisoned'), 'ann', 'poisoned')).toBe(false);
    for (const damageType of [null, 'fire', 'force'])
      expect(
        hp(
          changed(stone, D20.hurt(being(stone, 'ann'), { amount: 9, damageType }, worldOf(stone), chance).changes),
          'ann',
        ),
      ).toBe(16);
  });
});

describe('Charmed', () => {
  it('attacks, grapples and strikes at anybody but the charmer', () => {
    const charmed = afflicted(three(), 'ann', 'charmed', 'orc');
    expect(act(charmed, strike('ann', 'orc')).refused).toBe('wrong-target');
    expect(act(charmed, asking('shove', 'ann', { targets: ['orc'] })).refused).toBe('wrong-target');
    expect(act(charmed, strike('ann', 'bob'), { dice: [2] }).refused).toBeNull();
    expect(
      D20.hooks.onMove!(
        { of: 'orc' as SheetId, left: [{ id: 'ann' as SheetId, feet: 5 }], willing: true },
        worldOf(charmed),
        chance,
      ).offers ?? [],
    ).toEqual([]);
  });
});

describe('Prone', () => {
  const prone = afflicted(duel(), 'ann', 'prone');
  it('stands up for half of the Speed', () => {
    const stood = act(prone, asking('stand', 'ann'));
    expect([has(stood.table, 'ann', 'prone'), stood.changes[0]]).toEqual([
      false,
      { type: 'MovementGranted', sheetId: 'ann', feet: -15 },
    ]);
    expect(act(stood.table, asking('stand', 'ann')).refused).toBe('not-met');
  });
  it('does not without so much movement left, nor with a Speed of 0', () => {
    const spent = changed(prone, [{ type: 'MovementGranted', sheetId: 'ann' as SheetId, feet: -20 }]);
    expect(act(spent, asking('stand', 'ann')).refused).toBe('not-enough');
    expect(act(afflicted(prone, 'ann', 'grappled', 'orc'), asking('stand', 'ann')).refused).toBe('not-met');
  });
  it('crawls: each foot costs another', () =>
    expect([D20.footCost!(being(prone, 'ann')), D20.footCost!(being(duel(), 'ann'))]).toEqual([2, 1]));
});

describe('Frightened', () => {
  const afraid = (setting: Setting = {}) => afflicted(three(setting), 'ann', 'frightened', 'orc');
  const modes = (table: TestTable) => [
    rollOf(act(table, strike('ann', 'bob'), { dice: [2, 2] })).mode,
    rollOf(act(table, asking('check', 'ann', { inputs: { skill: 'athletics' } }), { dice: [2, 2] })).mode,
  ];
  it('is at a disadvantage while the source is in sight', () =>
    expect(modes(afraid())).toEqual(['disadvantage', 'disadvantage']));
  it.each([
    ['behind a wall', { walls: [['ann', 'orc']] }],
    ['hidden', { hidden: ['orc'] }],
  ] as const)('and not while it is %s', (_, setting) => {
    expect(rollOf(act(afraid(setting), strike('ann', 'bob'), { dice: [2] })).mode).toBe('normal');
  });
  it('does not come closer', () => {
    const far = afraid({ at: { ann: [2, 5], bob: [3, 5], orc: [6, 5] } });
    const nearer = changed(far, [{ type: 'Stepped', sheetId: 'ann' as SheetId, x: 400, y: 500 }]);
    const away = changed(far, [{ type: 'Stepped', sheetId: 'ann' as SheetId, x: 0, y: 500 }]);
    const why = (to: TestTable) => D20.hooks.holdsBack!('ann' as SheetId, worldOf(far), worldOf(to));
    expect(inEnglish([why(nearer), why(away)])).toEqual(['Too frightened to come closer', undefined]);
  });
});

describe('Dodging', () => {
  const dodging = afflicted(duel(), 'orc', 'dodging');
  const modeOf = (table: TestTable) => rollOf(act(table, strike('ann', 'orc'), { dice: [2, 2] })).mode;
  it('helps attacks miss and Dexterity saves', () => {
    const save = asking('save', 'orc', { inputs: { ability: 'dexterity', dc: 12 } });
    expect([modeOf(dodging), rollOf(act(dodging, save, { dice: [2, 3] })).mode]).toEqual(['disadvantage', 'advantage']);
  });
  it('is lost while incapacitated or with Speed 0, and back afterwards', () => {
    expect(modeOf(afflicted(dodging, 'orc', 'stunned'))).toBe('advantage');
    const held = afflicted(dodging, 'orc', 'grappled', 'ann');
    expect(rollOf(act(held, strike('ann', 'orc'), { dice: [2] })).mode).toBe('normal');
    expect(modeOf(without(held, 'orc', 'grappled'))).toBe('disadvantage');
  });
});

describe('A saving throw', () => {
  const save = (rest: object) => asking('save', 'ann', { inputs: { ability: 'wisdom', dc: 12 }, ...rest });
  it('is rolled with the mode and the modifier that were declared', () => {
    expect(rollOf(act(duel(), save({ mode: 'advantage' }), { dice: [5, 15] }))).toMatchObject({
      mode: 'advantage',
      outcome: 'success',
      rolled: { total: 15 },
    });
    expect(rollOf(act(duel(), save({ modifier: 2 }), { dice: [10] }))).toMatchObject({
      outcome: 'success',
      rolled: { total: 12 },
    });
  });
});

describe('An opportunity attack', () => {
  const halberd = d20Weapon('Halberd', '1d10', 'slashing', { reachFeet: 10 });
  const offered = (feet: number, willing = true) => {
    const table = duel(undefined, foe('orc', {}, [SWORD, halberd]));
    return (
      D20.hooks.onMove!(
        { of: 'ann' as SheetId, left: [{ id: 'orc' as SheetId, feet }], willing },
        worldOf(table),
        chance,
      ).offers ?? []
    ).map(({ pause }) => pause.prompts[0]!.options.map(({ id }) => id));
  };
  it('is made with what reaches', () =>
    expect([offered(10), offered(5)]).toEqual([
      [['attack:halberd', 'decline']],
      [['attack:sword', 'attack:halberd', 'decline']],
    ]));
  it('is not provoked by who is moved by others', () => expect(offered(5, false)).toEqual([]));
});

describe('The dead', () => {
  it('take no turns; the dying do', () => {
    const turns = (condition: string) =>
      D20.takesTurns!(deriveBeing(D20, afflicted(duel(), 'ann', condition).sheets.get('ann' as SheetId)!));
    expect([turns('dead'), turns('unconscious')]).toEqual([false, true]);
  });
});
