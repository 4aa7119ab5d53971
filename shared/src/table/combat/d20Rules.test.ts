import { beforeEach, describe, expect, it } from 'vitest';
import type { EffectId } from '../../kernel/index.ts';
import { d20Weapon, D20_BESTIARY, D20_HEROES } from '../../rules/d20/bestiary.ts';
import { explainRefusal } from '../explainRefusal.ts';
import { newTable } from '../genesis.ts';
import type { AddEffect } from '../sheets/intents.ts';
import { BO, GM, PARTY, play, SESSION } from '../testing/index.ts';
import { Scenario } from '../testing/Scenario.ts';
import { sayEnglish } from '../words/sayEnglish.ts';

/** A fighter of Bo's at (500, 500), 12 Hit Points; a goblin next to the right. The fighter's turn. */
let fight: Scenario;
beforeEach(() => {
  fight = new Scenario(play(newTable(SESSION, 'Fight', 'd20'), PARTY));
  fight.do(GM, {
    type: 'sheet.add',
    template: D20_HEROES[0]!,
    count: 1,
    side: 'party',
    ownerId: BO,
    origin: null,
    place: { x: 500, y: 500 },
  });
  fight.do(GM, {
    type: 'sheet.add',
    template: { ...D20_BESTIARY[0]!, name: 'Goblin' },
    count: 1,
    side: 'foes',
    ownerId: null,
    origin: null,
    place: { x: 600, y: 500 },
  });
  fight.do(GM, { type: 'encounter.start', sheetIds: [...fight.state.sheets.keys()], surprised: [] });
  fight.do(GM, { type: 'encounter.set', sheetId: fight.id('Fighter'), initiative: 20 });
  fight.do(GM, { type: 'encounter.set', sheetId: fight.id('Goblin'), initiative: 10 });
  fight.do(GM, { type: 'encounter.next' });
});
const afflict = (who: string, condition: string, rest: Partial<AddEffect> = {}) =>
  fight.do(GM, {
    type: 'sheet.effect',
    sheetIds: [fight.id(who)],
    condition,
    name: null,
    modifiers: [],
    duration: { kind: 'until-removed' },
    hidden: false,
    ...rest,
  });
const set = (who: string, resource: string, value: number, by = GM) =>
  fight.do(by, { type: 'sheet.set', sheetId: fight.id(who), resource, value });
const move = (who: string, x: number, y: number) =>
  ({ type: 'move', tokenId: fight.token(who), waypoints: [[x, y]] }) as const;

describe('Hit Points that are written by hand', () => {
  it('have the consequences of damage and of healing', () => {
    set('Fighter', 'hp', 0, BO);
    expect(['unconscious', 'prone'].map((condition) => fight.has('Fighter', condition))).toEqual([true, true]);
    set('Fighter', 'deathFailures', 2);
    set('Fighter', 'hp', 5);
    expect([
      fight.has('Fighter', 'unconscious'),
      fight.has('Fighter', 'prone'),
      fight.sheet('Fighter').resources['deathFailures'],
    ]).toEqual([false, true, 0]);
    set('Goblin', 'hp', 0);
    expect(fight.has('Goblin', 'dead')).toBe(true);
  });
  it('come down to a maximum that is edited below them', () => {
    fight.do(GM, { type: 'sheet.edit', sheetId: fight.id('Fighter'), changes: { fields: { hitPointMaximum: 5 } } });
    expect([fight.hp('Fighter'), fight.state.tokens.get(fight.token('Fighter'))!.bar]).toEqual([
      5,
      { value: 5, max: 5 },
    ]);
    fight.do(GM, { type: 'undo' });
    expect(fight.hp('Fighter')).toBe(12);
  });
  it('tell owners nothing of a bound that a hidden effect moves', () => {
    afflict('Fighter', 'deafened', { hidden: true, modifiers: [{ kind: 'stat', stat: 'hitPointMaximum', add: -8 }] });
    fight.do(GM, { type: 'sheet.edit', sheetId: fight.id('Fighter'), changes: { fields: { strength: 15 } } });
    expect(fight.hp('Fighter')).toBe(12);
  });
});

describe("Conditions on the GM's word", () => {
  it('bring along what they bring', () => {
    afflict('Fighter', 'concentrating');
    afflict('Fighter', 'unconscious');
    expect([
      fight.has('Fighter', 'prone'),
      fight.has('Fighter', 'concentrating'),
      fight.sheet('Fighter').entries.find(({ name }) => name === 'Longsword')!.dropped,
    ]).toEqual([true, false, true]);
    const id = fight.sheet('Fighter').effects.find(({ condition }) => condition === 'unconscious')!.id as EffectId;
    fight.do(GM, { type: 'sheet.effect.remove', sheetId: fight.id('Fighter'), effectId: id });
    fight.act(BO, 'Fighter', 'pick-up');
    fight.act(BO, 'Fighter', 'stand');
    expect([fight.has('Fighter', 'prone'), fight.state.encounter!.combatants[0]!.movementFeet]).toEqual([false, 15]);
  });
  it('name who causes them, and refuse who is not there', () => {
    afflict('Fighter', 'charmed', { source: fight.id('Goblin') });
    expect(fight.refuses(BO, fight.deed('Fighter', 'attack', { with: 'Longsword', on: ['Goblin'] }))).toBe(
      'wrong-target',
    );
    expect(
      fight.refuses(GM, {
        type: 'sheet.effect',
        sheetIds: [fight.id('Fighter')],
        condition: 'charmed',
        source: 'nobody' as never,
        name: null,
        modifiers: [],
        duration: { kind: 'until-removed' },
        hidden: false,
      }),
    ).toBe('unknown-sheet');
  });
});

describe('Moving', () => {
  it('prone is crawling: it costs twice', () => {
    afflict('Fighter', 'prone');
    expect(fight.refuses(BO, move('Fighter', 100, 500))).toBe('out-of-movement');
    fight.do(BO, move('Fighter', 200, 500));
    expect(fight.state.encounter!.combatants[0]!.movedFeet).toBe(30);
  });
  it('ends when one is held in the middle of the turn, and goes on when one gets free', () => {
    fight.act(BO, 'Fighter', 'dash');
    afflict('Fighter', 'grappled', { source: fight.id('Goblin') });
    expect(fight.refuses(BO, move('Fighter', 400, 500))).toBe('out-of-movement');
    const grip = fight.sheet('Fighter').effects.find(({ condition }) => condition === 'grappled')!.id as EffectId;
    fight.do(GM, { type: 'sheet.effect.remove', sheetId: fight.id('Fighter'), effectId: grip });
    fight.do(BO, move('Fighter', 100, 500));
    expect(fight.state.encounter!.combatants[0]).toMatchObject({ movementFeet: 60, movedFeet: 20 });
  });
  it('is possible after an escape on the own turn', () => {
    afflict('Fighter', 'grappled', { source: fight.id('Goblin') });
    fight.do(GM, { type: 'encounter.next' });
    fight.do(GM, { type: 'encounter.next' });
    expect(fight.state.encounter!.combatants[0]!.movementFeet).toBe(0);
    fight.act(BO, 'Fighter', 'escape', {}, [20]);
    fight.do(BO, move('Fighter', 200, 500));
    expect(fight.state.encounter!.combatants[0]).toMatchObject({ movementFeet: 30, movedFeet: 15 });
  });
  it('frightened comes no closer to what is feared, and may go away; the player is told why', () => {
    fight.do(GM, move('Goblin', 1000, 500));
    afflict('Fighter', 'frightened', { source: fight.id('Goblin') });
    const closer = move('Fighter', 700, 500);
    const { needs, why } = explainRefusal(fight.state, closer, fight.refuses(BO, closer))!;
    expect([needs, sayEnglish(why!)]).toEqual([[], 'Too frightened to come closer.']);
    fight.do(BO, move('Fighter', 400, 500));
    fight.wallAt(800);
    fight.do(BO, move('Fighter', 600, 500));
  });
  it('held back by something hidden is refused without a reason', () => {
    fight.do(GM, move('Goblin', 1000, 500));
    afflict('Fighter', 'frightened', { source: fight.id('Goblin'), hidden: true });
    const closer = move('Fighter', 700, 500);
    expect(explainRefusal(fight.state, closer, fight.refuses(BO, closer))).toBeUndefined();
  });
  it('provokes who is left, but not when somebody else moves one', () => {
    fight.do(GM, move('Goblin', 900, 500));
    expect(fight.state.exchanges.size).toBe(0);
    fight.do(GM, { type: 'undo' });
    fight.do(GM, { type: 'encounter.next' });
    fight.do(GM, move('Goblin', 900, 500));
    expect(fight.prompt('Fighter')[1].options.map(({ id }) => id)).toContain('attack:longsword');
  });
  it('is struck with what reaches as far as the mover still was', () => {
    fight.do(GM, {
      type: 'sheet.entry',
      sheetId: fight.id('Fighter'),
      entry: d20Weapon('Halberd', '1d10', 'slashing', { reachFeet: 10 }),
    });
    fight.do(GM, { type: 'encounter.next' });
    fight.do(GM, move('Goblin', 700, 500));
    expect(fight.state.exchanges.size).toBe(0);
    fight.do(GM, move('Goblin', 800, 500));
    expect(fight.prompt('Fighter')[1].options.map(({ id }) => id)).toEqual(['attack:halberd', 'decline']);
  });
  it('past who is neutral provokes nobody', () => {
    fight.do(GM, { type: 'sheet.edit', sheetId: fight.id('Goblin'), changes: { side: 'neutral' } });
    fight.do(BO, move('Fighter', 200, 500));
    expect(fight.state.exchanges.size).toBe(0);
  });
});

describe('A saving throw', () => {
  it('is rolled as it was declared', () => {
    const lines = fight.act(
      BO,
      'Fighter',
      'save',
      { mode: 'advantage', modifier: 2, inputs: { ability: 'wisdom', dc: 18 } },
      [5, 15],
    );
    expect(lines).toMatchObject([{ kind: 'roll', mode: 'advantage', outcome: 'success', rolled: { total: 18 } }]);
  });
});
