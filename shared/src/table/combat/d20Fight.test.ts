import { describe, expect, it } from 'vitest';
import { D20_BESTIARY, D20_HEROES } from '../../rules/d20/bestiary.ts';
import { newTable } from '../genesis.ts';
import { BO, GM, PARTY, play, SESSION } from '../testing/index.ts';
import { Scenario } from '../testing/Scenario.ts';

/** The same table with other rules: nothing of the framework is Chip's. */
describe('A fight by the SRD', () => {
  const fight = new Scenario(play(newTable(SESSION, 'Fight', 'd20'), PARTY));

  it('begins with d20 + Dexterity', () => {
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
      template: D20_BESTIARY[0]!,
      count: 2,
      side: 'foes',
      ownerId: null,
      origin: null,
      place: { x: 600, y: 500 },
    });
    fight.do(GM, { type: 'encounter.start', sheetIds: [...fight.state.sheets.keys()], surprised: [] });
    fight.do(GM, { type: 'encounter.roll', sheetIds: null }, [15, 10, 3]);
    fight.do(GM, { type: 'encounter.next' });
    expect(fight.state.encounter!.combatants.map(({ initiative }) => initiative)).toEqual([16, 12, 5]);
    expect([fight.turnOf, fight.state.encounter!.combatants[0]!.pools]).toEqual([
      'Fighter',
      { action: 1, bonus: 1, reaction: 1, attacks: 1 },
    ]);
  });

  it('an attack resolves at once and spends the action', () => {
    fight.act(BO, 'Fighter', 'attack', { with: 'Longsword', on: ['Goblin Warrior 1'] }, [12, 4]); // 12 + 5 of 15; 4 + 3
    expect(fight.hp('Goblin Warrior 1')).toBe(3);
    expect(fight.refuses(BO, fight.deed('Fighter', 'attack', { with: 'Longsword', on: ['Goblin Warrior 1'] }))).toBe(
      'no-points',
    );
  });

  it('leaving reach offers an opportunity attack, for the reaction', () => {
    fight.do(BO, { type: 'encounter.next' });
    expect(fight.turnOf).toBe('Goblin Warrior 1');
    fight.do(GM, { type: 'move', tokenId: fight.token('Goblin Warrior 1'), waypoints: [[800, 500]] });
    fight.answer(BO, 'Fighter', 'attack:longsword', {}, [18, 2]); // hits for 5 of 3
    expect([fight.hp('Goblin Warrior 1'), fight.has('Goblin Warrior 1', 'dead')]).toEqual([0, true]);
    expect(fight.state.encounter!.combatants[0]!.pools['reaction']).toBe(0);
    expect(
      fight.state.encounter!.combatants.find(({ sheetId }) => sheetId === fight.id('Goblin Warrior 1'))!.movedFeet,
    ).toBe(10);
  });

  it('a dying character makes a death save when the turn begins', () => {
    fight.do(GM, { type: 'sheet.hurt', sheetIds: [fight.id('Fighter')], amount: 12, damageType: 'piercing' });
    expect(fight.has('Fighter', 'unconscious')).toBe(true);
    fight.do(GM, { type: 'encounter.next' });
    fight.do(GM, { type: 'encounter.next' }, [9]);
    expect([fight.turnOf, fight.sheet('Fighter').resources['deathFailures']]).toEqual(['Fighter', 1]);
    expect(fight.refuses(BO, fight.deed('Fighter', 'attack', { with: 'Longsword', on: ['Goblin Warrior 2'] }))).toBe(
      'cannot-act',
    );
    fight.do(GM, { type: 'sheet.heal', sheetIds: [fight.id('Fighter')], amount: 5, resource: null });
    expect([
      fight.hp('Fighter'),
      fight.has('Fighter', 'unconscious'),
      fight.sheet('Fighter').resources['deathFailures'],
    ]).toEqual([5, false, 0]);
  });

  it('and the GM takes the last things back, one by one', () => {
    fight.do(GM, { type: 'undo' });
    expect([fight.hp('Fighter'), fight.has('Fighter', 'unconscious')]).toEqual([0, true]);
    fight.do(GM, { type: 'undo' });
    expect([fight.turnOf, fight.sheet('Fighter').resources['deathFailures']]).toEqual(['Goblin Warrior 2', 0]);
  });
});
