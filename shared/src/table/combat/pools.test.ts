import { beforeEach, describe, expect, it } from 'vitest';
import { viewLog } from '../log/view.ts';
import { viewerOf } from '../state/rights.ts';
import { fightOf } from '../testing/fight.ts';
import { BO, GM } from '../testing/index.ts';
import type { Scenario } from '../testing/Scenario.ts';

let fight: Scenario;
const next = (): string => {
  fight.do(GM, { type: 'encounter.next' });
  return fight.turnOf;
};
const strike = (): void => {
  fight.act(BO, 'Brand', 'attack', { with: 'Sword', on: ['Goblin 1'] });
  fight.answer(GM, 'Goblin 1', 'none', {}, [2]);
};
beforeEach(() => {
  fight = fightOf();
  const ids = ['Brand', 'Goblin 1', 'Mira'].map((name) => fight.id(name));
  fight.do(GM, { type: 'encounter.start', sheetIds: ids, surprised: [fight.id('Goblin 1')] });
  ids.forEach((sheetId, i) => fight.do(GM, { type: 'encounter.set', sheetId, initiative: 100 - i }));
});

describe('Action points', () => {
  it('[VAR6] come back for everybody when a round begins, and not with the own turn', () => {
    fight.do(GM, { type: 'session.options', options: { 'ap-reset': 'round' } });
    expect(next()).toBe('Brand'); // the surprise round
    strike();
    expect([next(), fight.points('Brand')]).toEqual(['Mira', 1]);
    expect([next(), fight.points('Brand'), fight.state.encounter!.round]).toEqual(['Brand', 2, 1]);
    strike();
    strike();
    fight.do(GM, { type: 'encounter.pool', sheetId: fight.id('Goblin 1'), pool: 'points', value: 0 });
    expect([next(), fight.points('Goblin 1')]).toEqual(['Goblin 1', 0]);
    expect([next(), fight.points('Brand')]).toEqual(['Mira', 0]);
    expect([next(), fight.points('Brand'), fight.points('Goblin 1')]).toEqual(['Brand', 2, 2]);
  });

  it('[ACT3] come back with the own turn, and nothing carries over', () => {
    next();
    strike();
    expect([next(), fight.points('Brand')]).toEqual(['Mira', 1]);
    expect([next(), fight.points('Brand')]).toEqual(['Brand', 2]);
  });

  it('of one are spent once: two blows at a defender with a single point', () => {
    next();
    fight.do(GM, { type: 'encounter.pool', sheetId: fight.id('Goblin 1'), pool: 'points', value: 1 });
    const deed = fight.deed('Brand', 'attack', { with: 'Sword', on: ['Goblin 1'] });
    fight.do(BO, deed);
    fight.do(BO, deed);
    const [first, second] = [...fight.state.exchanges.values()];
    const react = (exchange: typeof first, option: string) =>
      ({
        type: 'react',
        exchangeId: exchange!.id,
        promptId: exchange!.pause.prompts[0]!.id,
        option,
        number: null,
        step: null,
      }) as const;
    fight.do(GM, react(second, 'dodge'), [50, 50, 60, 40]);
    expect(fight.refuses(GM, react(first, 'dodge'))).toBe('no-points');
    fight.do(GM, react(first, 'none'), [2]);
    expect(fight.points('Goblin 1')).toBe(0);
  });

  it("what the GM does in secret is in nobody's summary", () => {
    next();
    fight.do(GM, { ...fight.deed('Mira', 'cast', { with: 'Fire Bolt', on: ['Goblin 1'] }), visibility: 'gm' });
    fight.answer(GM, 'Goblin 1', 'none', {}, [99, 50]);
    fight.do(GM, { type: 'encounter.end' });
    const body = viewLog(fight.state, viewerOf(fight.state, BO)).at(-1)!.body;
    expect(body.kind === 'encounter' && body.totals.every(({ dealt, taken }) => dealt === 0 && taken === 0)).toBe(true);
  });
});
