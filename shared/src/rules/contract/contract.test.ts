import { describe, expect, it } from 'vitest';
import { evaluate, parseFormula, rollFormula } from '../../dice/index.ts';
import { accept, assert, refuse, type EffectId, type SheetId } from '../../kernel/index.ts';
import {
  deriveBeing,
  instantiate,
  newTemplate,
  templateProblems,
  type ActionDefinition,
  type Being,
  type Chance,
  type Ruleset,
  type Sheet,
} from '../index.ts';
import { asWritten } from '../../words/index.ts';
import { act, asking, changed, startTurn, tableOf, worldOf } from '../testing/index.ts';

/**
 * A whole game on a page: whoever is staked calls heads or tails; the loser pays a coin, and sulks for a turn. Written
 * against the public contract only.
 */
const toss = (being: Being, { random }: Chance) => {
  const formula = parseFormula('1d2 + luck');
  assert(formula.ok, 'the formula can be read');
  const rolled = rollFormula(formula.value, { random, variables: (name) => ({ value: being.value(name) }) });
  assert(rolled.ok, 'the formula can be rolled');
  return rolled.value;
};

const STAKE: ActionDefinition = {
  id: 'stake',
  name: 'Stake a coin',
  group: 'attack',
  cost: { stakes: 1 },
  inputs: [{ id: 'targets', kind: 'targets', most: 1 }],
  available: (being) => (being.has('sulking') ? { ok: false, why: asWritten('Sulking') } : { ok: true }),
  preview: () => '1d2 + luck',
  begin: (ask, world) => {
    const [target] = ask.targets;
    const left = world.combat?.pool(ask.actor, 'stakes') ?? 1;
    if (target === undefined) return refuse('wrong-target');
    if (left < 1) return refuse('no-points');
    const option = (id: string) => ({ id, name: id, cost: {}, disabled: null, formula: '' });
    return accept({
      changes: [{ type: 'PoolSet', sheetId: ask.actor, pool: 'stakes', value: left - 1 }],
      lines: [],
      pause: {
        stage: 'call',
        memo: {},
        prompts: [
          {
            id: 'call',
            of: target,
            question: asWritten('Heads or tails?'),
            options: [option('heads'), option('tails')],
            fallback: 'heads',
            isUrgent: true,
          },
        ],
      },
    });
  },
  resume: (ask, _pause, replies, world, chance) => {
    const [actor, target] = [world.being(ask.actor)!, world.being(ask.targets[0]!)!];
    const rolled = toss(actor, chance);
    const isHeads = rolled.total % 2 === 1;
    const loser = isHeads === (replies[0]!.option === 'heads') ? actor : target;
    const { id, resources } = loser.sheet;
    const effect = {
      id: chance.newId() as EffectId,
      condition: 'sulking',
      name: 'Sulking',
      modifiers: [{ kind: 'flag', flag: 'sulking' } as const],
      duration: { kind: 'turns', left: 1, of: id, at: 'start' } as const,
      source: null,
      hidden: false,
    };
    return accept({
      changes: [
        { type: 'ResourceSet', sheetId: id, resource: 'coins', value: (resources['coins'] ?? 0) - 1 },
        { type: 'EffectAdded', sheetId: id, effect },
      ],
      lines: [],
    });
  },
};

const COINS: Ruleset = {
  id: 'coins',
  version: 1,
  title: 'Coins',
  credit: '',
  options: [],
  damageTypes: [],
  actions: [STAKE],
  sheet: {
    fields: [
      { id: 'luck', name: 'Luck', kind: 'number', group: 'all', start: 0, min: 0, max: 6 },
      { id: 'debts', name: 'Debts', kind: 'number', group: 'all', start: 0, gmOnly: true },
    ],
    derived: [
      { id: 'purse', name: 'Purse', group: 'all', formula: '3 + luck' },
      {
        id: 'rank',
        name: 'Rank',
        group: 'all',
        formula: {
          by: 'purse',
          steps: [
            [0, 1],
            [5, 2],
          ],
        },
      },
    ],
    resources: [{ id: 'coins', name: 'Coins', min: 0, max: 'purse', starts: 'full', ownerSets: true, isVital: true }],
    entryKinds: [],
    proficiencies: [],
    groups: [{ id: 'all', name: 'All' }],
  },
  conditions: [
    { id: 'sulking', name: 'Sulking', text: 'Stakes nothing.', modifiers: [{ kind: 'flag', flag: 'sulking' }] },
  ],
  pools: [{ id: 'stakes', name: 'Stakes', resets: () => 'own-turn', size: () => 1 }],
  movementFeet: () => 30,
  reachFeet: () => 5,
  initiative: (being, _world, chance) => toss(being, chance),
  hurt: () => ({ changes: [], lines: [] }),
  heal: () => ({ changes: [], lines: [] }),
  hooks: {
    onIntent: (ask, world) => (world.being(ask.actor)?.has('sulking') ? 'cannot-act' : undefined),
    viewFor: (sheet, audience) =>
      audience === 'other' ? undefined : audience === 'owner' ? { ...sheet, name: `${sheet.name} (you)` } : sheet,
  },
};

const gambler = (id: string, luck = 0): Sheet =>
  instantiate(COINS, newTemplate(COINS, id, { luck }), {
    id: id as SheetId,
    ownerId: null,
    side: 'neutral',
    origin: null,
  });
const table = tableOf(COINS, [gambler('ann', 2), gambler('bob')], { turnOf: 'ann' });
const coins = (state: typeof table, id: string) => state.sheets.get(id as SheetId)!.resources['coins'];

describe('A ruleset written against the contract alone', () => {
  it('derives its sheets, by formula and by table', () => {
    const being = deriveBeing(COINS, gambler('ann', 2));
    expect([being.value('purse'), being.value('rank'), being.maximum('coins'), being.sheet.resources['coins']]).toEqual(
      [5, 2, 5, 5],
    );
    expect(being.values.get('purse')).toMatchObject({ formula: '3 + luck', inputs: [{ name: 'Luck', value: 2 }] });
  });
  it('marks what the GM fixed by hand', () => {
    expect(deriveBeing(COINS, { ...gambler('ann'), overrides: { purse: 9 } }).values.get('purse')).toMatchObject({
      value: 9,
      overridden: 3,
    });
  });
  it('plays its action as a conversation', () => {
    // 1 + 2 is odd: heads
    const lost = act(table, asking('stake', 'ann', { targets: ['bob'] }), { answers: { call: 'heads' }, dice: [1] });
    expect([coins(lost.table, 'ann'), coins(lost.table, 'bob')]).toEqual([4, 3]);
    expect(act(lost.table, asking('stake', 'ann', { targets: ['bob'] })).refused).toBe('cannot-act');
    const again = startTurn(lost.table, 'ann');
    expect(
      act(again, asking('stake', 'ann', { targets: ['bob'] }), { answers: { call: 'tails' }, dice: [1] }).refused,
    ).toBeNull();
  });
  it('spends its own pools', () => {
    const won = act(table, asking('stake', 'ann', { targets: ['bob'] }), { answers: { call: 'tails' }, dice: [1] });
    expect(act(won.table, asking('stake', 'ann', { targets: ['bob'] })).refused).toBe('no-points');
  });
  it('rolls its own initiative and hides what it likes', () => {
    expect(
      COINS.initiative(worldOf(table).being('ann' as SheetId)!, worldOf(table), { random: () => 1, newId: () => 'x' })
        .total,
    ).toBe(4);
    expect(COINS.hooks.viewFor?.(gambler('ann'), 'other')).toBeUndefined();
  });
  it('refuses templates that are not its own', () => {
    expect(
      templateProblems(COINS, { ...newTemplate(COINS, 'x'), fields: { luck: 7, charm: 1 }, bonuses: { wits: 1 } }),
    ).toEqual(['Luck cannot be 7', 'there is no field charm', 'there is no derived value wits']);
  });
  it('changes nothing but by its changes', () => {
    const before = JSON.stringify([...table.sheets]);
    act(table, asking('stake', 'ann', { targets: ['bob'] }), { dice: [1] });
    expect(JSON.stringify([...table.sheets])).toBe(before);
    expect(changed(table, []).sheets).toBe(table.sheets);
  });
  it('can use formulas without dice as it does those with', () => {
    const formula = parseFormula('floor(7 / 2)');
    expect(formula.ok && evaluate(formula.value)).toMatchObject({ ok: true });
  });
});
