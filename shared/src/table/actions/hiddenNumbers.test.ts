import { beforeEach, describe, expect, it } from 'vitest';
import type { SheetId, UserId } from '../../kernel/index.ts';
import type { Modifier, Prompt } from '../../rules/index.ts';
import { viewLog } from '../log/view.ts';
import { viewerOf } from '../state/rights.ts';
import { BO, CY, GM } from '../testing/index.ts';
import { fightOf } from '../testing/fight.ts';
import { inFight } from '../testing/inFight.ts';
import type { Scenario } from '../testing/Scenario.ts';

let fight: Scenario;
const { seen, bodiesFor, read, afflict } = inFight(() => fight);
beforeEach(() => {
  fight = fightOf();
});

describe("Numbers that are not the reader's", () => {
  it('hit points that the GM writes are told to readers of the sheet alone', () => {
    fight.do(GM, { type: 'sheet.set', sheetId: fight.id('Goblin 1'), resource: 'hp', value: 83 });
    expect(read(GM)).toContain('120 → 83');
    expect(read(BO)).not.toContain('83');
    fight.do(GM, { type: 'sheet.set', sheetId: fight.id('Brand'), resource: 'hp', value: 83 });
    expect(read(BO)).toContain('500 → 83');
    expect(read(CY)).not.toContain('500 → 83');
  });

  it('mana that comes back tells nobody how much a monster has', () => {
    fight.do(GM, { type: 'sheet.set', sheetId: fight.id('Goblin 1'), resource: 'mana', value: 0 });
    fight.do(GM, { type: 'time.pass', hours: 10 });
    expect(read(GM)).toContain('"resource":"mana"');
    expect(read(BO)).not.toContain('"resource":"mana"');
  });

  it('a hidden effect changes a roll without its name', () => {
    fight.do(GM, {
      type: 'sheet.effect',
      sheetIds: [fight.id('Brand')],
      condition: null,
      name: 'Curse of the lich',
      modifiers: [{ kind: 'advantage', on: 'attack', mode: 'disadvantage' }],
      duration: { kind: 'until-removed' },
      hidden: true,
    });
    fight.act(BO, 'Brand', 'attack', { with: 'Sword', on: ['Goblin 1'] });
    fight.answer(GM, 'Goblin 1', 'none', {}, [90, 80, 50]);
    expect(read(BO)).toContain('"mode":"disadvantage"');
    expect(read(BO)).not.toContain('lich');
    expect(read(CY)).not.toContain('lich');
  });

  it('the size of a hidden effect is not to be had by rolling with what it changes', () => {
    const weaken = {
      type: 'sheet.effect',
      sheetIds: [fight.id('Brand')],
      condition: null,
      name: 'Wasting',
      modifiers: [{ kind: 'stat', stat: 'strength', add: -7 }],
      duration: { kind: 'until-removed' },
      hidden: true,
    } as const;
    const strength = (userId: UserId): number => {
      fight.do(userId, { type: 'roll', formula: '@strength', visibility: 'private', sheetId: fight.id('Brand') });
      const { body } = viewLog(fight.state, viewerOf(fight.state, userId)).at(-1)!;
      return body.kind === 'roll' ? body.rolled!.total : NaN;
    };
    const before = strength(BO);
    fight.do(GM, weaken);
    expect(strength(BO)).toBe(before);
    expect(strength(GM)).toBe(before - 7);
  });

  it('a card shows an owner no value that something hidden has moved', () => {
    const variables = (userId: UserId) =>
      viewLog(fight.state, viewerOf(fight.state, userId))
        .flatMap(({ body }) => (body.kind === 'action' ? body.lines : []))
        .flatMap((line) =>
          line.kind === 'roll' && line.of === fight.id('Brand') ? [line.rolled.variables.length] : [],
        );
    const attack = (): void => {
      fight.act(BO, 'Brand', 'attack', { with: 'Sword', on: ['Goblin 1'] });
      fight.answer(GM, 'Goblin 1', 'none', {}, [90, 50]);
    };
    attack();
    expect(Math.min(...variables(BO))).toBeGreaterThan(0);
    fight.do(GM, {
      type: 'sheet.effect',
      sheetIds: [fight.id('Brand')],
      condition: null,
      name: 'Wasting',
      modifiers: [{ kind: 'stat', stat: 'strength', add: -7 }],
      duration: { kind: 'until-removed' },
      hidden: true,
    });
    attack();
    expect(Math.min(...variables(BO))).toBe(0);
    expect(Math.min(...variables(GM))).toBeGreaterThan(0);
  });

  const sap = (...modifiers: readonly Modifier[]): void => afflict('Brand', modifiers, true);
  const linesTo = (userId: UserId) => bodiesFor(userId).flatMap((body) => (body.kind === 'action' ? body.lines : []));

  it('nor the dice beside the total, out of which the owner could reckon it', () => {
    sap({ kind: 'stat', stat: 'strength', add: -7 });
    fight.act(BO, 'Brand', 'attack', { with: 'Sword', on: ['Goblin 1'] });
    fight.answer(GM, 'Goblin 1', 'none', {}, [90, 50]);
    const isOwn = ({ of }: { readonly of: SheetId | null }): boolean => of === fight.id('Brand');
    const rolls = (userId: UserId) =>
      linesTo(userId).flatMap((line) => (line.kind === 'roll' && isOwn(line) ? [line.rolled] : []));
    for (const { dice, formula, text, total } of rolls(BO))
      expect([dice, formula, text, total > 0]).toEqual([[], '', '', true]);
    for (const { dice } of rolls(GM)) expect(dice).toHaveLength(1);
    fight.do(BO, { type: 'roll', formula: 'd6 + @strength', visibility: 'private', sheetId: fight.id('Brand') }, [3]);
    expect(bodiesFor(BO).at(-1)).toMatchObject({ rolled: { total: 43, text: expect.stringContaining('40') } });
    fight.do(GM, { type: 'roll', formula: '@strength', visibility: 'public', sheetId: fight.id('Brand') });
    expect(bodiesFor(BO).at(-1)).toMatchObject({ rolled: { total: 33, variables: [], text: '' } });
  });

  it('a question shows its answerer no formula with a number that something hidden has moved', () => {
    const options = (): Prompt['options'] =>
      [...seen(BO).exchanges.values()].flatMap(({ prompts }) => prompts.flatMap((prompt) => prompt.options));
    const formulas = (): readonly string[] => options().map(({ formula }) => formula);
    fight.act(GM, 'Goblin 1', 'attack', { with: 'Cleaver', on: ['Brand'] });
    expect(formulas().join()).toContain('40');
    fight.answer(BO, 'Brand', 'none', {}, [1]);
    sap({ kind: 'stat', stat: 'dexterity', add: -7 });
    fight.act(GM, 'Goblin 2', 'attack', { with: 'Cleaver', on: ['Brand'] });
    expect(formulas().join('')).toBe('');
    expect(
      fight
        .prompt('Brand')[1]
        .options.map(({ formula }) => formula)
        .join(),
    ).toContain('33');
  });

  it('what was to be reached, and what was resisted, tells an owner nothing of it', () => {
    sap({ kind: 'stat', stat: 'armorClass', add: -7 }, { kind: 'resistance', to: 'all', basisPoints: 3_000 });
    fight.act(GM, 'Goblin 1', 'attack', { with: 'Cleaver', on: ['Brand'] });
    fight.answer(BO, 'Brand', 'none', {}, [100, 90]);
    const [roll] = linesTo(BO).filter(({ kind }) => kind === 'roll');
    const [damage] = linesTo(BO).filter(({ kind }) => kind === 'damage');
    expect(roll).toMatchObject({ against: null });
    expect(damage).toMatchObject({ reasons: [] });
    expect(damage?.kind === 'damage' && damage.rolled === damage.taken).toBe(true);
    expect(read(GM)).toContain('resistance 30 %');
  });

  it("an owner's own word about hit points is taken by what the owner knows", () => {
    const hp = (intent: object): number => {
      fight.do(BO, intent as never);
      return fight.hp('Brand');
    };
    const set = { type: 'sheet.set', sheetId: fight.id('Brand'), resource: 'hp', value: 9_999 };
    const hurt = { type: 'sheet.hurt', sheetIds: [fight.id('Brand')], amount: 100, damageType: 'fire' };
    const heal = { type: 'sheet.heal', sheetIds: [fight.id('Brand')], amount: 9_999, resource: null };
    const before = [hp(hurt), hp(heal), hp(hurt), hp(set)];
    sap({ kind: 'stat', stat: 'maxHp', add: -70 }, { kind: 'resistance', to: 'fire', basisPoints: 3_000 });
    expect([hp(hurt), hp(heal), hp(hurt), hp(set)]).toEqual(before);
    fight.do(GM, set as never);
    expect(fight.hp('Brand')).toBe(430);
  });
});
