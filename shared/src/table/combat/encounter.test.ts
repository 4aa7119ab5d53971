import { describe, expect, it } from 'vitest';
import { viewLog } from '../log/view.ts';
import { BO, CY, DEE, fightOf, GM, play } from '../testing/index.ts';
import type { Scenario } from '../testing/Scenario.ts';
import { viewEncounter } from './view.ts';

const names = (fight: Scenario): string[] =>
  fight.state.encounter!.combatants.map(({ sheetId }) => fight.state.sheets.get(sheetId)!.name);
const initiative = (fight: Scenario, name: string, value: number) =>
  fight.do(GM, { type: 'encounter.set', sheetId: fight.id(name), initiative: value });

/** Brand 30, Mira 20, a goblin 10. */
function trio(surprised: readonly string[] = []): Scenario {
  const fight = fightOf();
  const who = ['Goblin 1', 'Mira', 'Brand'];
  fight.do(GM, {
    type: 'encounter.start',
    sheetIds: who.map((name) => fight.id(name)),
    surprised: surprised.map((name) => fight.id(name)),
  });
  initiative(fight, 'Brand', 30);
  initiative(fight, 'Goblin 1', 10);
  initiative(fight, 'Mira', 20);
  return fight;
}
const next = (fight: Scenario): string => {
  fight.do(GM, { type: 'encounter.next' });
  return fight.turnOf;
};

describe('Turn order', () => {
  it('is by initiative, highest first', () => expect(names(trio())).toEqual(['Brand', 'Mira', 'Goblin 1']));
  it('is what the GM makes it', () => {
    const fight = trio();
    fight.do(GM, { type: 'encounter.order', sheetIds: [fight.id('Goblin 1')] });
    expect(names(fight)).toEqual(['Goblin 1', 'Brand', 'Mira']);
  });
  it('stays when it is locked, and players roll nothing then', () => {
    const fight = trio();
    fight.do(GM, { type: 'encounter.add', sheetIds: [fight.id('Tam')] });
    fight.do(GM, { type: 'encounter.lock', locked: true });
    expect(fight.refuses(DEE, { type: 'encounter.roll', sheetIds: null })).toBe('locked');
    initiative(fight, 'Goblin 1', 99);
    expect(names(fight)).toEqual(['Brand', 'Mira', 'Goblin 1', 'Tam']);
    fight.do(GM, { type: 'encounter.lock', locked: false });
    fight.do(DEE, { type: 'encounter.roll', sheetIds: null }, [100]);
    expect(names(fight)).toEqual(['Goblin 1', 'Tam', 'Brand', 'Mira']);
  });
  it('goes round and round, and back again', () => {
    const fight = trio();
    expect([next(fight), next(fight), next(fight), next(fight)]).toEqual(['Brand', 'Mira', 'Goblin 1', 'Brand']);
    expect(fight.state.encounter!.round).toBe(2);
    fight.do(GM, { type: 'encounter.previous' });
    expect([fight.turnOf, fight.state.encounter!.round]).toEqual(['Goblin 1', 1]);
    fight.do(GM, { type: 'encounter.previous' });
    fight.do(GM, { type: 'encounter.previous' });
    expect(fight.refuses(GM, { type: 'encounter.previous' })).toBe('not-met');
  });
  it('begins anew after a reset', () => {
    const fight = trio();
    next(fight);
    fight.do(GM, { type: 'encounter.reset' });
    expect(fight.state.encounter).toMatchObject({ round: 0, turnOf: null });
    expect(fight.refuses(GM, { type: 'encounter.next' })).toBe('initiative-missing');
  });
  it('keeps who rolled what, and when', () => {
    const fight = fightOf();
    fight.do(GM, { type: 'encounter.start', sheetIds: [fight.id('Brand'), fight.id('Mira')], surprised: [] });
    fight.do(BO, { type: 'encounter.roll', sheetIds: null }, [50]);
    initiative(fight, 'Mira', 3);
    const [brand, mira] = ['Brand', 'Mira'].map(
      (name) => fight.state.encounter!.combatants.find(({ sheetId }) => sheetId === fight.id(name))!.initiativeBy,
    );
    expect([brand, mira]).toMatchObject([
      { userId: BO, set: false },
      { userId: GM, set: true },
    ]);
    expect(fight.state.log.filter(({ body }) => body.kind === 'initiative').map(({ body }) => body)).toMatchObject([
      { by: 'Bo', initiative: 20 },
      { by: 'Ada', initiative: 3, rolled: null },
    ]);
  });
});

describe('A surprise round', () => {
  it('comes first, and the surprised sit it out', () => {
    const fight = trio(['Brand', 'Goblin 1']);
    expect(next(fight)).toBe('Mira');
    expect(fight.state.encounter).toMatchObject({ round: 0, isSurpriseRound: true });
    const surprised = () =>
      [...viewEncounter(fight.state, { userId: GM, role: 'gm' })!.combatants.values()].filter((row) => row.surprised)
        .length;
    expect(surprised()).toBe(2);
    expect(next(fight)).toBe('Brand');
    expect(fight.state.encounter).toMatchObject({ round: 1, isSurpriseRound: false });
    expect(surprised()).toBe(0);
  });
});

describe('Combatants', () => {
  it('come and go; when the one whose turn it is goes, the next one acts', () => {
    const fight = trio();
    next(fight);
    next(fight);
    fight.do(GM, { type: 'encounter.remove', sheetId: fight.id('Mira') });
    expect([names(fight), fight.turnOf]).toEqual([['Brand', 'Goblin 1'], 'Goblin 1']);
    fight.do(GM, { type: 'sheet.remove', sheetId: fight.id('Goblin 1') });
    expect([names(fight), fight.turnOf]).toEqual([['Brand'], 'Brand']);
  });
  it('have as many points as the GM says', () => {
    const fight = trio();
    fight.do(GM, { type: 'encounter.pool', sheetId: fight.id('Brand'), pool: 'points', value: 7 });
    expect(fight.points('Brand')).toBe(7);
    expect(fight.refuses(GM, { type: 'encounter.pool', sheetId: fight.id('Brand'), pool: 'luck', value: 7 })).toBe(
      'invalid-input',
    );
  });
  it('out of sight have no row, leave no gap, and nobody is told of them', () => {
    const fight = trio();
    next(fight);
    fight.state = play(fight.state, [
      { type: 'TokenUpdated', tokenId: fight.token('Goblin 1'), changes: { hidden: true } },
    ]);
    fight.do(GM, { type: 'encounter.order', sheetIds: ['Brand', 'Goblin 1', 'Mira'].map((name) => fight.id(name)) });
    const rows = viewEncounter(fight.state, { userId: CY, role: 'player' })!;
    expect([...rows.combatants.values()].map(({ name, place, own }) => [name, place, own !== null])).toEqual([
      ['Brand', 0, false],
      ['Mira', 1, true],
    ]);
    fight.do(GM, { type: 'encounter.lock', locked: true });
    const told = fight.state.told.get(CY);
    initiative(fight, 'Goblin 1', 77);
    expect(fight.state.told.get(CY)).toBe(told);
    next(fight);
    expect([fight.turnOf, viewEncounter(fight.state, { userId: CY, role: 'player' })!.turnOf]).toEqual([
      'Goblin 1',
      null,
    ]);
    expect(JSON.stringify(viewLog(fight.state, { userId: CY, role: 'player' }))).not.toContain('77');
  });
});

describe('Undo', () => {
  it("takes an encounter's steps back one by one: turn, initiative, movement", () => {
    const fight = trio();
    next(fight);
    const before = fight.state;
    const place = () => {
      const { x, y } = fight.state.tokens.get(fight.token('Brand'))!;
      return [x, y];
    };
    fight.do(BO, { type: 'move', tokenId: fight.token('Brand'), waypoints: [[500, 300]] });
    fight.answer(GM, 'Goblin 1', 'decline');
    initiative(fight, 'Mira', 1);
    next(fight);
    for (let i = 0; i < 3; i++) fight.do(GM, { type: 'undo' });
    expect(place()).toEqual([500, 500]);
    expect(fight.state.encounter).toEqual(before.encounter);
    expect(fight.state.log.filter(({ body }) => body.kind === 'undone').map(({ body }) => body)).toMatchObject([
      { what: 'turn' },
      { what: 'initiative', whose: 'Ada' },
      { what: 'move', whose: 'Bo' },
    ]);
  });
  it('leaves notes alone', () => {
    const fight = fightOf();
    fight.do(GM, { type: 'sheet.hurt', sheetIds: [fight.id('Brand')], amount: 9, damageType: null });
    fight.do(BO, { type: 'sheet.edit', sheetId: fight.id('Brand'), changes: { notes: 'ouch' } });
    fight.do(GM, { type: 'undo' });
    expect([fight.hp('Brand'), fight.sheet('Brand').notes]).toEqual([500, 'ouch']);
  });
  it('brings back who was taken off the table, as they were', () => {
    const fight = fightOf();
    const id = fight.id('Goblin 1');
    fight.do(GM, { type: 'sheet.hurt', sheetIds: [id], amount: 9, damageType: null });
    const hurt = fight.sheet('Goblin 1');
    fight.do(GM, { type: 'sheet.remove', sheetId: id });
    fight.do(GM, { type: 'undo' });
    expect(fight.state.sheets.get(id)).toEqual(hurt);
    fight.do(GM, { type: 'undo' });
    expect(fight.hp('Goblin 1')).toBe(120);
  });
});

describe('Game time', () => {
  it('runs effects down and lets the rules do the rest', () => {
    const fight = fightOf();
    fight.do(GM, { type: 'sheet.set', sheetId: fight.id('Mira'), resource: 'mana', value: 0 });
    fight.do(GM, {
      type: 'sheet.effect',
      sheetIds: [fight.id('Mira')],
      condition: null,
      name: 'Blessing',
      modifiers: [{ kind: 'stat', stat: 'control', add: 5 }],
      duration: { kind: 'hours', left: 2 },
      hidden: false,
    });
    fight.do(GM, { type: 'time.pass', hours: 1 });
    expect([fight.sheet('Mira').resources['mana'], fight.sheet('Mira').effects[0]?.duration]).toEqual([
      250,
      { kind: 'hours', left: 1 },
    ]);
    fight.do(GM, { type: 'time.pass', hours: 1 });
    expect(fight.sheet('Mira').effects).toEqual([]);
  });
  it('outlasts what was to last rounds of a fight that is over', () => {
    const fight = trio();
    next(fight);
    fight.do(GM, {
      type: 'sheet.effect',
      sheetIds: [fight.id('Mira')],
      condition: null,
      name: 'Haste',
      modifiers: [],
      duration: { kind: 'rounds', left: 10 },
      hidden: false,
    });
    fight.do(GM, { type: 'time.pass', hours: 1 });
    expect(fight.sheet('Mira').effects).toHaveLength(1);
    fight.do(GM, { type: 'encounter.end' });
    fight.do(GM, { type: 'time.pass', hours: 1 });
    expect(fight.sheet('Mira').effects).toEqual([]);
  });
});

describe('Starting without naming anybody', () => {
  it('takes in all who stand on the scene', () => {
    const fight = fightOf();
    fight.do(GM, { type: 'encounter.start', sheetIds: null, surprised: [] });
    expect(names(fight)).toHaveLength(7);
  });
});
