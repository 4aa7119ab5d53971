import { beforeEach, describe, expect, it } from 'vitest';
import type { SheetId, UserId } from '../../kernel/index.ts';
import type { Modifier, Prompt } from '../../rules/index.ts';
import { asWritten } from '../../words/index.ts';
import { spelledOut } from '../../words/testing/spelledOut.ts';
import { viewLog } from '../log/view.ts';
import { viewerOf } from '../state/rights.ts';
import { fightOf } from '../testing/fight.ts';
import { BO, CY, GM } from '../testing/index.ts';
import type { Scenario } from '../testing/Scenario.ts';
import { view } from '../view.ts';
import { sayEnglish } from '../words/sayEnglish.ts';
import { promptFor } from './view.ts';

let fight: Scenario;
const seen = (userId: UserId) => view(fight.state, viewerOf(fight.state, userId));
const bodiesFor = (userId: UserId) => viewLog(fight.state, viewerOf(fight.state, userId)).map(({ body }) => body);
/** What reaches somebody, and how it reads. */
const read = (userId: UserId): string => {
  const lines = viewLog(fight.state, viewerOf(fight.state, userId));
  return JSON.stringify([lines, spelledOut(lines, sayEnglish)]);
};
const hide = (name: string): void =>
  void fight.do(GM, { type: 'token.update', tokenId: fight.token(name), changes: { hidden: true } });
const sendAway = (...names: readonly string[]): void => {
  for (const name of names) fight.do(GM, { type: 'move', tokenId: fight.token(name), waypoints: [[2000, 1500]] });
};
const afflict = (name: string, modifiers: readonly Modifier[], hidden: boolean): void =>
  void fight.do(GM, {
    type: 'sheet.effect',
    sheetIds: [fight.id(name)],
    condition: null,
    name: 'Wasting',
    modifiers,
    duration: { kind: 'until-removed' },
    hidden,
  });
const begin = (first: string): void => {
  fight.do(GM, { type: 'encounter.start', sheetIds: [...fight.state.sheets.keys()], surprised: [] });
  for (const id of fight.state.sheets.keys())
    fight.do(GM, { type: 'encounter.set', sheetId: id, initiative: id === fight.id(first) ? 50 : 10 });
  fight.do(GM, { type: 'encounter.next' });
};
beforeEach(() => {
  fight = fightOf();
});

describe('What nobody sees in an action', () => {
  it('[ARE4] an area over somebody hidden tells the caster no more than one over nobody', () => {
    hide('Goblin 4');
    const { x, y } = fight.state.tokens.get(fight.token('Goblin 4'))!;
    const told = fight.state.told.get(CY);
    fight.act(CY, 'Mira', 'cast', {
      with: 'Fire Ball',
      area: { shape: 'circle', x: x + 50, y: y + 50, radiusFeet: 1 },
    });
    expect(fight.prompt('Goblin 4')[1].options.length).toBeGreaterThan(1);
    expect([...seen(CY).exchanges]).toEqual([]);
    const before = read(CY);
    fight.answer(GM, 'Goblin 4', 'none', {}, [99, 50]);
    expect(fight.hp('Goblin 4')).toBeLessThan(120);
    expect(read(CY)).toBe(before);
    expect(fight.state.told.get(CY)! - told!).toBe(3); // proficiency, mana, the line that it was cast
  });

  it('whoever leaves the reach of somebody hidden is not told that a blow was offered, and can end the turn', () => {
    hide('Goblin 1');
    begin('Brand');
    fight.do(BO, { type: 'move', tokenId: fight.token('Brand'), waypoints: [[400, 300]] });
    const offers = [...fight.state.exchanges.values()].filter(({ ask }) => ask.actor === fight.id('Goblin 1'));
    expect(offers).toHaveLength(1);
    for (const { id } of fight.state.exchanges.values())
      if (id !== offers[0]!.id) fight.do(GM, { type: 'exchange.cancel', exchangeId: id });
    expect([...seen(BO).exchanges]).toEqual([]);
    fight.do(BO, { type: 'encounter.next' });
  });

  it('[OPP2] each exit on one way is a trigger', () => {
    begin('Brand');
    fight.do(GM, {
      type: 'move',
      tokenId: fight.token('Brand'),
      waypoints: [
        [500, 200],
        [500, 500],
        [500, 200],
      ],
    });
    expect([...fight.state.exchanges.values()].filter(({ ask }) => ask.actor === fight.id('Goblin 1'))).toHaveLength(2);
  });

  it('[BLK6] whoever protects is asked about allies in sight alone, by the names they go by', () => {
    hide('Goblin 2');
    const option = (id: string, about?: string) => ({
      id,
      name: `the sheet's name of ${id}`,
      cost: {},
      disabled: null,
      formula: '',
      ...(about && { about: fight.id(about) }),
    });
    const asked = {
      id: 'protect',
      of: fight.id('Brand'),
      question: asWritten(''),
      options: [option('none'), option('hidden', 'Goblin 2'), option('seen', 'Goblin 3')],
      fallback: 'none',
      isUrgent: true,
    };
    const { options } = promptFor(fight.state, viewerOf(fight.state, BO), asked);
    expect(options.map(({ name }) => name)).toEqual(["the sheet's name of none", 'Goblin 3']);
    expect(promptFor(fight.state, viewerOf(fight.state, GM), asked)).toBe(asked);
  });

  const left = (): readonly string[] => {
    fight.do(BO, { type: 'move', tokenId: fight.token('Brand'), waypoints: [[400, 300]] });
    return [...fight.state.exchanges.values()].map(({ ask }) => fight.state.sheets.get(ask.actor)!.name);
  };
  it('nobody strikes through a wall at who leaves on its other side', () => {
    sendAway('Goblin 2', 'Goblin 3', 'Goblin 4');
    begin('Brand');
    expect(left()).toEqual(['Goblin 1']);
    fight.do(GM, { type: 'undo' });
    fight.wallAt(600);
    expect(left()).toEqual([]);
  });

  it('[OPP6] nobody is offered a blow at somebody whom the player does not see', () => {
    begin('Goblin 1');
    hide('Goblin 1');
    fight.do(GM, { type: 'move', tokenId: fight.token('Goblin 1'), waypoints: [[2000, 1500]] });
    expect([...fight.state.exchanges.values()]).toEqual([]);
  });
});

describe('What somebody invisible does', () => {
  const vanish = (name: string): void => afflict(name, [{ kind: 'flag', flag: 'invisible' }], false);

  it('is no target, acts unnamed, and has no place in the order', () => {
    vanish('Goblin 1');
    expect(fight.refuses(BO, fight.deed('Brand', 'attack', { with: 'Sword', on: ['Goblin 1'] }))).toBe('unknown-token');
    begin('Goblin 1');
    expect(seen(BO).encounter).toMatchObject({ turnOf: null });
    fight.act(GM, 'Goblin 1', 'attack', { with: 'Cleaver', on: ['Brand'] });
    fight.answer(BO, 'Brand', 'none', {}, [1]);
    const { encounter, exchanges } = seen(BO);
    expect(read(BO) + JSON.stringify([[...encounter!.combatants], [...exchanges]])).not.toContain(fight.id('Goblin 1'));
  });

  it('[OPP6] is nothing to strike at for who does not see it leave', () => {
    begin('Goblin 1');
    vanish('Goblin 1');
    fight.do(GM, { type: 'move', tokenId: fight.token('Goblin 1'), waypoints: [[2000, 1500]] });
    expect([...fight.state.exchanges.values()]).toEqual([]);
  });

  it('[FLK4] does not count for others, nor does who stands behind a wall', () => {
    fight.do(GM, { type: 'sheet.edit', sheetId: fight.id('Goblin 1'), changes: { fields: { hasFacing: true } } });
    fight.do(GM, { type: 'move', tokenId: fight.token('Tam'), waypoints: [[700, 500]] });
    sendAway('Goblin 2', 'Goblin 3', 'Goblin 4');
    const contest = (dice: readonly number[]): string => {
      fight.act(BO, 'Brand', 'grapple', { on: ['Goblin 1'] });
      fight.answer(GM, 'Goblin 1', 'contest', {}, dice);
      return JSON.stringify(bodiesFor(BO).findLast(({ kind }) => kind === 'action'));
    };
    expect(contest([2, 3, 99])).toContain('flanking');
    vanish('Tam');
    expect(contest([2, 99])).not.toContain('flanking');
    fight.do(GM, {
      type: 'sheet.effect.remove',
      sheetId: fight.id('Tam'),
      effectId: fight.sheet('Tam').effects.at(-1)!.id,
    });
    expect(contest([2, 3, 99])).toContain('flanking');
    fight.wallAt(700);
    expect(contest([2, 99])).not.toContain('flanking');
  });
});

describe("Numbers and names that are not the reader's", () => {
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

  it('a secret entry is neither used by its owner nor named when it is used', () => {
    const blade = {
      kind: 'weapon',
      name: 'Soul Drinker',
      fields: { canParry: true, baseDamage: 5 },
      modifiers: [],
      requires: null,
      quantity: 1,
      weight: 0,
      containerId: null,
      active: true,
      dropped: false,
      secret: true,
    };
    fight.do(GM, { type: 'sheet.entry', sheetId: fight.id('Brand'), entry: blade });
    const deed = fight.deed('Brand', 'attack', { with: 'Soul Drinker', on: ['Goblin 1'] });
    expect(fight.refuses(BO, deed)).toBe('unknown-entry');
    fight.act(GM, 'Goblin 1', 'attack', { with: 'Cleaver', on: ['Brand'] });
    expect(JSON.stringify([...seen(BO).exchanges.values()])).not.toContain('Soul Drinker');
    const [exchangeId, prompt] = fight.prompt('Brand');
    const option = prompt.options.find(({ name }) => sayEnglish(name).includes('Soul Drinker'))!;
    expect(
      fight.refuses(BO, {
        type: 'react',
        exchangeId,
        promptId: prompt.id,
        option: option.id,
        number: null,
        step: null,
      }),
    ).toBe('invalid-input');
    fight.answer(BO, 'Brand', 'none', {}, [1]);
    fight.do(GM, { ...deed, visibility: 'public' });
    fight.answer(GM, 'Goblin 1', 'none', {}, [90, 50]);
    expect(read(BO)).not.toContain('Soul Drinker');
    expect(read(CY)).not.toContain('Soul Drinker');
  });

  it('whoever holds a character unseen stays unknown, down to the id', () => {
    hide('Goblin 1');
    fight.act(GM, 'Goblin 1', 'grapple', { on: ['Brand'] });
    fight.answer(GM, 'Brand', 'contest', {}, [99, 98, 2]);
    expect(fight.has('Brand', 'grappled')).toBe(true);
    expect(JSON.stringify([...seen(BO).sheets.values()])).not.toContain(fight.id('Goblin 1'));
    expect(JSON.stringify([...seen(GM).sheets.values()])).toContain(fight.id('Goblin 1'));
  });

  it('a combatant whose own token the GM hid has no token to its owner', () => {
    begin('Tam');
    hide('Brand');
    expect(seen(BO).encounter!.combatants.get(fight.id('Brand'))).toMatchObject({ name: 'Brand', tokenId: '' });
  });

  it('a sentence about nobody is heard by those who see who acts', () => {
    fight.act(CY, 'Mira', 'cast', { with: 'Fire Bolt', on: ['Goblin 1'], inputs: { tier: 1 } });
    hide('Mira');
    fight.answer(GM, null, 'dc', { number: 1_000 }, [50]);
    const [first] = fight.prompt(null);
    fight.do(GM, {
      type: 'react',
      exchangeId: first,
      promptId: 'explosion:radius',
      option: 'set',
      number: 0,
      step: null,
    });
    fight.do(
      GM,
      { type: 'react', exchangeId: first, promptId: 'explosion:dodge', option: 'set', number: 5, step: null },
      [50],
    );
    expect(read(CY)).toContain('Half of it strikes');
    expect(read(BO)).not.toContain('Half of it strikes');
  });

  it('[ARE4] an area reaches those on the same map alone', () => {
    const scene = {
      ...fight.state.scenes.get(fight.state.activeSceneId)!,
      id: '00000000-0000-4000-8000-000000000002' as never,
      name: 'Elsewhere',
    };
    fight.state = { ...fight.state, scenes: new Map(fight.state.scenes).set(scene.id, scene) };
    fight.state = {
      ...fight.state,
      tokens: new Map(
        [...fight.state.tokens].map(([id, token]) => [
          id,
          id === fight.token('Goblin 1') ? { ...token, sceneId: scene.id } : token,
        ]),
      ),
    };
    fight.act(CY, 'Mira', 'cast', { with: 'Fire Ball', area: { shape: 'circle', x: 650, y: 550, radiusFeet: 1 } });
    expect([...fight.state.exchanges.values()]).toEqual([]);
  });
});
