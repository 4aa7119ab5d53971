import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../rules/index.ts';
import { BRAND, fightOf } from '../testing/fight.ts';
import { BO, CY, GM } from '../testing/index.ts';
import type { Scenario } from '../testing/Scenario.ts';

let fight: Scenario;
const begin = (order: readonly string[]): void => {
  const ids = order.map((name) => fight.id(name));
  fight.do(GM, { type: 'encounter.start', sheetIds: ids, surprised: [] });
  ids.forEach((sheetId, i) => fight.do(GM, { type: 'encounter.set', sheetId, initiative: 100 - i }));
  fight.do(GM, { type: 'encounter.next' });
};
beforeEach(() => {
  fight = fightOf();
});

describe('Who vanishes from an encounter', () => {
  it('leaves the turn to the next one, who starts it in full', () => {
    begin(['Brand', 'Goblin 1', 'Mira']);
    fight.do(GM, { type: 'encounter.next' });
    fight.do(GM, { type: 'encounter.pool', sheetId: fight.id('Mira'), pool: 'points', value: 0 });
    fight.do(GM, { type: 'encounter.remove', sheetId: fight.id('Goblin 1') });
    expect([fight.turnOf, fight.points('Mira')]).toEqual(['Mira', 2]);
    fight.do(GM, { type: 'sheet.remove', sheetId: fight.id('Mira') });
    expect([fight.turnOf, fight.state.encounter!.round]).toEqual(['Brand', 2]);
    fight.do(GM, { type: 'encounter.remove', sheetId: fight.id('Brand') });
    expect(fight.state.encounter).toMatchObject({ turnOf: null, combatants: [] });
  });

  it('defends no more: the action of the others goes on', () => {
    fight.do(GM, { type: 'session.update', changes: { reactionSeconds: 0 } });
    fight.act(CY, 'Mira', 'cast', { with: 'Fire Ball', area: { shape: 'circle', x: 650, y: 550, radiusFeet: 10 } });
    const [id] = [...fight.state.exchanges.keys()];
    const asked = fight.state.exchanges.get(id!)!.pause.prompts.map(({ of }) => fight.state.sheets.get(of!)!.name);
    expect(asked).toContain('Goblin 1');
    for (const name of asked) if (name !== 'Goblin 1') fight.answer(GM, name, 'none');
    fight.do(
      GM,
      { type: 'sheet.remove', sheetId: fight.id('Goblin 1') },
      asked.filter((name) => name !== 'Goblin 1').flatMap(() => [2]),
    );
    expect(fight.state.exchanges.size).toBe(0);
  });

  it('named twice counts once', () => {
    begin(['Brand', 'Goblin 1']);
    fight.do(GM, { type: 'encounter.order', sheetIds: [fight.id('Goblin 1'), fight.id('Goblin 1')] });
    expect(fight.state.encounter!.combatants).toHaveLength(2);
    fight.do(GM, { type: 'encounter.reset' });
    fight.do(BO, { type: 'encounter.roll', sheetIds: [fight.id('Brand'), fight.id('Brand')] }, [50]);
    fight.do(GM, {
      type: 'sheet.hurt',
      sheetIds: [fight.id('Brand'), fight.id('Brand')],
      amount: 10,
      damageType: null,
    });
    expect(fight.hp('Brand')).toBe(490);
  });

  it('takes along what lasts for turns when the encounter ends', () => {
    begin(['Brand', 'Goblin 1']);
    fight.act(BO, 'Brand', 'disengage');
    fight.do(GM, {
      type: 'sheet.effect',
      sheetIds: [fight.id('Brand')],
      condition: null,
      name: 'Blessing',
      modifiers: [],
      duration: { kind: 'rounds', left: 3 },
      hidden: false,
    });
    fight.do(GM, { type: 'encounter.end' });
    expect(fight.sheet('Brand').effects.map(({ name }) => name)).toEqual(['Blessing']);
  });
});

describe('What one person can pile up', () => {
  it("0 HP are asked about once, and hold up nobody's actions", () => {
    for (let n = 0; n < 60; n++) {
      fight.do(BO, { type: 'sheet.hurt', sheetIds: [fight.id('Brand')], amount: 500, damageType: null });
      fight.do(BO, { type: 'sheet.heal', sheetIds: [fight.id('Brand')], amount: 500, resource: null });
    }
    expect(fight.state.exchanges.size).toBe(1);
  });

  it("a player's open questions leave room for others", () => {
    const check = fight.deed('Brand', 'check', { inputs: { stat: 'strength' } });
    for (let n = 0; n < 10; n++) fight.do(BO, check);
    expect(fight.refuses(BO, check)).toBe('too-many');
    fight.act(CY, 'Mira', 'check', { inputs: { stat: 'will' } });
  });

  it('no more effects lie on a sheet than it can bear', () => {
    const salve = {
      kind: 'consumable',
      name: 'Salve',
      fields: {},
      modifiers: [{ kind: 'stat', stat: 'dexterity', add: 1 }],
      requires: null,
      quantity: 1_000,
      weight: 0,
      containerId: null,
      active: true,
      dropped: false,
      secret: false,
    } as const;
    fight.do(GM, { type: 'sheet.entry', sheetId: fight.id('Brand'), entry: salve });
    const deed = (): ReturnType<typeof fight.deed> => fight.deed('Brand', 'use-item', { with: 'Salve', on: ['Mira'] });
    for (let n = 0; n < 100; n++) fight.do(BO, deed());
    expect(fight.refuses(BO, deed())).toBe('too-many');
  });

  it('a step stays on the map', () => {
    fight.do(GM, { type: 'move', tokenId: fight.token('Goblin 1'), waypoints: [[0, 500]] });
    fight.do(GM, { type: 'move', tokenId: fight.token('Brand'), waypoints: [[100, 500]] });
    fight.act(BO, 'Brand', 'attack', { with: 'Sword', on: ['Goblin 1'] });
    fight.answer(GM, 'Goblin 1', 'dodge', {}, [2, 99, 98]);
    const [exchangeId, prompt] = fight.prompt('Goblin 1');
    expect(
      fight.refuses(GM, {
        type: 'react',
        exchangeId: exchangeId!,
        promptId: prompt.id,
        option: 'step',
        number: null,
        step: { x: -100, y: 500 },
      }),
    ).toBe('out-of-bounds');
  });

  it('a maximum below zero leaves nobody below zero', () => {
    fight.do(GM, { type: 'sheet.edit', sheetId: fight.id('Brand'), changes: { overrides: { maxHp: -50 } } });
    fight.do(GM, { type: 'sheet.set', sheetId: fight.id('Brand'), resource: 'hp', value: 10 });
    expect(fight.hp('Brand')).toBe(0);
    fight.do(GM, {
      type: 'sheet.add',
      template: { ...BRAND, name: 'Ghost', bonuses: { health: -1_000 } },
      count: 1,
      side: 'foes',
      ownerId: null,
      origin: null,
      place: null,
    });
    expect(fight.hp('Ghost')).toBe(0);
  });

  it('a thing cannot lie in itself, nor two things be the same', () => {
    const bag = (id: string, containerId: string | null): Entry => ({
      id: id as never,
      kind: 'container',
      name: id,
      fields: {},
      modifiers: [],
      requires: null,
      quantity: 1,
      weight: 0,
      containerId: containerId as never,
      active: false,
      dropped: false,
      secret: false,
    });
    const add = (entries: readonly Entry[]) =>
      ({
        type: 'sheet.add',
        template: { ...BRAND, entries },
        count: 1,
        side: 'foes',
        ownerId: null,
        origin: null,
        place: null,
      }) as const;
    expect(fight.refuses(GM, add([bag('a', 'b'), bag('b', 'a')]))).toBe('invalid-input');
    expect(fight.refuses(GM, add([bag('a', null), bag('a', null)]))).toBe('invalid-input');
    expect(fight.refuses(GM, add([bag('a', 'gone')]))).toBe('invalid-input');
    fight.do(GM, add([bag('a', null), bag('b', 'a')]));
  });
});
