import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { D20_BESTIARY, D20_HEROES } from '../../rules/d20/bestiary.ts';
import { newTable } from '../genesis.ts';
import { fromSnapshot, toSnapshot } from '../snapshot.ts';
import { BO, fightOf, GM, PARTY, play, SESSION } from '../testing/index.ts';
import { Scenario } from '../testing/Scenario.ts';

const set = (fight: Scenario, name: string, initiative: number) =>
  fight.do(GM, { type: 'encounter.set', sheetId: fight.id(name), initiative });
const NAMES = ['Brand', 'Mira', 'Tam', 'Goblin 1'];

/** Brand 20, Mira 15, Tam 10, a goblin 5; so many turns have begun. */
function fight(turns = 0): Scenario {
  const scenario = fightOf();
  scenario.do(GM, { type: 'encounter.start', sheetIds: NAMES.map((name) => scenario.id(name)), surprised: [] });
  for (const [at, name] of NAMES.entries()) set(scenario, name, 20 - 5 * at);
  for (let turn = 0; turn < turns; turn++) scenario.do(GM, { type: 'encounter.next' });
  return scenario;
}
function next(scenario: Scenario, times: number): string[] {
  return Array.from({ length: times }, () => {
    scenario.do(GM, { type: 'encounter.next' });
    return `${scenario.turnOf} ${scenario.state.encounter!.round}`;
  });
}

describe('A number that changes in a running round', () => {
  it('lets nobody lose a turn: whose own goes down on the own turn is followed by the next one', () => {
    const going = fight(1);
    set(going, 'Brand', 12);
    expect(next(going, 5)).toEqual(['Mira 1', 'Tam 1', 'Goblin 1 1', 'Mira 2', 'Brand 2']);
  });
  it('puts nobody past a turn that was still to come', () => {
    const going = fight(2);
    set(going, 'Tam', 25);
    expect(next(going, 4)).toEqual(['Tam 1', 'Goblin 1 1', 'Tam 2', 'Brand 2']);
  });
  it('gives nobody a second turn', () => {
    const going = fight(2);
    set(going, 'Brand', 1);
    expect(next(going, 4)).toEqual(['Tam 1', 'Goblin 1 1', 'Mira 2', 'Tam 2']);
  });
  it("nor does a roll of the GM's that is made again", () => {
    const going = fight(2);
    going.do(GM, { type: 'encounter.roll', sheetIds: [going.id('Brand')] }, [1]);
    expect(next(going, 3)).toEqual(['Tam 1', 'Goblin 1 1', 'Mira 2']);
  });
  it('nor an order by hand', () => {
    const going = fight(2);
    going.do(GM, {
      type: 'encounter.order',
      sheetIds: ['Goblin 1', 'Mira', 'Brand', 'Tam'].map((name) => going.id(name)),
    });
    expect(next(going, 4)).toEqual(['Goblin 1 1', 'Tam 1', 'Goblin 1 2', 'Mira 2']);
  });
  it('while the order is locked moves nobody', () => {
    const going = fight(2);
    going.do(GM, { type: 'encounter.lock', locked: true });
    set(going, 'Goblin 1', 99);
    expect(next(going, 3)).toEqual(['Tam 1', 'Goblin 1 1', 'Brand 2']);
  });
});

describe('Who comes or goes in a running round', () => {
  it('acts in it when there was no turn yet, whatever the number', () => {
    const going = fight(2);
    going.do(GM, { type: 'encounter.add', sheetIds: [going.id('Goblin 2')] });
    set(going, 'Goblin 2', 30);
    expect(next(going, 4)).toEqual(['Goblin 2 1', 'Tam 1', 'Goblin 1 1', 'Goblin 2 2']);
  });
  it('takes no turn of others along', () => {
    const going = fight(3);
    going.do(GM, { type: 'encounter.remove', sheetId: going.id('Brand') });
    expect(next(going, 2)).toEqual(['Goblin 1 1', 'Mira 2']);
  });
});

describe('Going back', () => {
  it('goes to who acted last, wherever that one stands now', () => {
    const going = fight(3);
    set(going, 'Mira', 1);
    going.do(GM, { type: 'encounter.previous' });
    expect(going.turnOf).toBe('Mira');
    expect(next(going, 3)).toEqual(['Tam 1', 'Goblin 1 1', 'Brand 2']);
  });
  it('into the round before, which goes on from there', () => {
    const going = fight(5);
    going.do(GM, { type: 'encounter.previous' });
    expect([going.turnOf, going.state.encounter!.round, ...next(going, 1)]).toEqual(['Goblin 1', 1, 'Brand 2']);
  });
});

describe('A round', () => {
  it('gives everybody who is in it one turn, whatever happens to the order', () => {
    const step = fc.record({
      kind: fc.constantFrom('set', 'order', 'next', 'next', 'next'),
      who: fc.nat(3),
      value: fc.nat(40),
      order: fc.shuffledSubarray(NAMES),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const going = fight(1);
        const rounds = new Map<number, string[]>([[1, [going.turnOf]]]);
        for (const { kind, who, value, order } of steps) {
          if (kind === 'set') set(going, NAMES[who]!, value);
          else if (kind === 'order')
            going.do(GM, { type: 'encounter.order', sheetIds: order.map((name) => going.id(name)) });
          else {
            going.do(GM, { type: 'encounter.next' });
            const { round } = going.state.encounter!;
            rounds.set(round, [...(rounds.get(round) ?? []), going.turnOf]);
          }
        }
        const all = [...rounds.values()];
        for (const round of all.slice(0, -1)) expect(round.toSorted()).toEqual(NAMES.toSorted());
        expect(new Set(all.at(-1)).size).toBe(all.at(-1)!.length);
      }),
      { seed: 5, numRuns: 60 },
    );
  });
  it('of a table from before goes on by its order', () => {
    const going = fight(2);
    const { acted: _, ...encounter } = going.state.encounter!;
    const stored = JSON.parse(JSON.stringify(toSnapshot({ ...going.state, encounter }))) as ReturnType<
      typeof toSnapshot
    >;
    const restored = new Scenario(fromSnapshot(stored));
    set(restored, 'Brand', 1);
    expect(next(restored, 3)).toEqual(['Tam 1', 'Goblin 1 1', 'Mira 2']);
  });
});

describe('The dead', () => {
  const d20 = (): Scenario => {
    const scenario = new Scenario(play(newTable(SESSION, 'Fight', 'd20'), PARTY));
    scenario.do(GM, {
      type: 'sheet.add',
      template: D20_HEROES[0]!,
      count: 1,
      side: 'party',
      ownerId: BO,
      origin: null,
      place: { x: 500, y: 500 },
    });
    scenario.do(GM, {
      type: 'sheet.add',
      template: D20_BESTIARY[0]!,
      count: 3,
      side: 'foes',
      ownerId: null,
      origin: null,
      place: { x: 600, y: 500 },
    });
    scenario.do(GM, { type: 'encounter.start', sheetIds: [...scenario.state.sheets.keys()], surprised: [] });
    for (const [at, { name }] of [...scenario.state.sheets.values()].entries()) set(scenario, name, 20 - at);
    return scenario;
  };
  const kill = (scenario: Scenario, name: string) =>
    scenario.do(GM, { type: 'sheet.hurt', sheetIds: [scenario.id(name)], amount: 99, damageType: null });

  it('get no turns, and what lasts until theirs ends all the same', () => {
    const going = d20();
    next(going, 1);
    const lasts = { kind: 'turns', left: 1, of: going.id('Goblin Warrior 1'), at: 'end' } as const;
    going.do(GM, {
      type: 'sheet.effect',
      sheetIds: [going.id('Fighter')],
      condition: null,
      name: 'Taunted',
      modifiers: [],
      duration: lasts,
      hidden: false,
    });
    kill(going, 'Goblin Warrior 1');
    expect(next(going, 3)).toEqual(['Goblin Warrior 2 1', 'Goblin Warrior 3 1', 'Fighter 2']);
    expect(going.sheet('Fighter').effects).toEqual([]);
    going.do(GM, { type: 'encounter.previous' });
    expect(going.turnOf).toBe('Goblin Warrior 3');
  });
  it('at the head of the order begin no round', () => {
    const going = d20();
    kill(going, 'Fighter');
    expect(going.has('Fighter', 'dead')).toBe(true);
    expect(next(going, 4)).toEqual([
      'Goblin Warrior 1 1',
      'Goblin Warrior 2 1',
      'Goblin Warrior 3 1',
      'Goblin Warrior 1 2',
    ]);
  });
  it('but the dying have theirs: they make death saves', () => {
    const going = d20();
    next(going, 1);
    going.do(GM, { type: 'sheet.hurt', sheetIds: [going.id('Fighter')], amount: 13, damageType: null });
    next(going, 3);
    going.do(GM, { type: 'encounter.next' }, [12]);
    expect([going.turnOf, going.sheet('Fighter').resources['deathSuccesses']]).toEqual(['Fighter', 1]);
  });
  it('leave nobody to act when all are', () => {
    const going = d20();
    for (const { name } of going.state.sheets.values()) kill(going, name);
    expect(going.refuses(GM, { type: 'encounter.next' })).toBe('not-met');
  });
});
