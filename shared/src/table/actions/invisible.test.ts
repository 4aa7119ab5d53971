import { beforeEach, describe, expect, it } from 'vitest';
import { BO, GM } from '../testing/index.ts';
import { fightOf } from '../testing/fight.ts';
import { inFight } from '../testing/inFight.ts';
import type { Scenario } from '../testing/Scenario.ts';

let fight: Scenario;
const { seen, bodiesFor, read, sendAway, afflict, begin } = inFight(() => fight);
beforeEach(() => {
  fight = fightOf();
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
