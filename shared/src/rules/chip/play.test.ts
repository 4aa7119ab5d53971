import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom, type SheetId } from '../../kernel/index.ts';
import { instantiate, type Area, type Ask, type Pause, type Reply, type Step, type World } from '../index.ts';
import { asking, changed, tableOf, worldOf, type TestTable, english } from '../testing/index.ts';
import { SAMPLE_HEROES, SAMPLE_MONSTERS } from './bestiary.ts';
import { CHIP } from './chip.ts';

const sheets = [...SAMPLE_HEROES, ...SAMPLE_MONSTERS].map((template, index) =>
  instantiate(CHIP, template, {
    id: `s${index}` as SheetId,
    ownerId: null,
    side: index < 2 ? 'party' : 'foes',
    origin: null,
  }),
);
const at = Object.fromEntries(sheets.map(({ id }, index) => [id, [index % 3, Math.floor(index / 3)] as const]));
const entryIds = [...new Set(sheets.flatMap(({ entries }) => entries.map(({ id }) => id as string)))];
const ids = sheets.map(({ id }) => id as string);

/** Answers at random, within what is open. */
function replies(pause: Pause, pick: (below: number) => number): readonly Reply[] {
  return pause.prompts.map(({ id, options }) => {
    const open = options.filter(({ disabled }) => disabled === null);
    const chosen = open[pick(open.length)]!;
    return {
      promptId: id,
      option: chosen.id,
      number: chosen.takes?.kind === 'number' ? pick(100) : null,
      step: chosen.takes?.kind === 'step' ? { x: pick(6) * 100, y: pick(6) * 100 } : null,
    };
  });
}

/** Plays an action to its end; now and then somebody vanishes in the middle of it. */
function playOut(table: TestTable, ask: Ask, seed: number): TestTable {
  const random = seededRandom(seed);
  const pick = (below: number): number => random() % below;
  let next = 0;
  const chance = { random, newId: () => `id-${seed}-${next++}` };
  const open: { ask: Ask; pause: Pause }[] = [];
  let now = table;
  const take = (of: Ask, step: Step): void => {
    expect(JSON.parse(JSON.stringify(step))).toEqual(step);
    now = changed(now, step.changes);
    open.push(
      ...(step.pause && of.actionId !== 'ready' ? [{ ask: of, pause: step.pause }] : []),
      ...(step.offers ?? []),
    );
  };
  const action = (id: string) => CHIP.actions.find((known) => known.id === id)!;
  const world = (): World => worldOf(now);
  if (!CHIP.hooks.onIntent!(ask, world())) {
    const begun = action(ask.actionId).begin(ask, world(), chance);
    if (begun.ok) take(ask, begun.value);
  }
  for (let turn = 0; open.length > 0 && turn < 60; turn++) {
    const { ask: of, pause } = open.shift()!;
    if (pick(10) === 0)
      now = { ...now, sheets: new Map([...now.sheets].filter(([id]) => id !== ids[pick(ids.length)])) };
    const resumed = action(of.actionId).resume!(
      of,
      JSON.parse(JSON.stringify(pause)) as Pause,
      replies(pause, pick),
      world(),
      chance,
    );
    if (resumed.ok) take(of, resumed.value);
  }
  expect(open).toEqual([]);
  return now;
}

const area: fc.Arbitrary<Area | null> = fc.option(
  fc.record({
    shape: fc.constant('circle' as const),
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 400 }),
    radiusFeet: fc.integer({ min: 0, max: 15 }),
  }),
);
const asks: fc.Arbitrary<Ask> = fc
  .record({
    actionId: fc.constantFrom(...CHIP.actions.map(({ id }) => id)),
    actor: fc.constantFrom(...ids),
    rest: fc.record({
      targets: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }),
      entryId: fc.constantFrom(...entryIds),
      area,
      modifier: fc.integer({ min: -5, max: 5 }),
      mode: fc.constantFrom('normal' as const, 'advantage' as const, 'disadvantage' as const),
      inputs: fc.record({
        tier: fc.integer({ min: -1, max: 6 }),
        stat: fc.constantFrom('strength', 'will', 'health', 'nothing'),
        proficiency: fc.constantFrom('parry', 'swords', 'x'),
        amount: fc.integer({ min: -1, max: 20 }),
        action: fc.constantFrom('attack', 'x'),
        trigger: fc.constantFrom('', 'noise'),
      }),
      byGm: fc.boolean(),
    }),
  })
  .map(({ actionId, actor, rest }) => asking(actionId, actor, rest));

describe('Whatever is played', () => {
  it('comes to an end, as plain JSON, with resources and pools within their bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(asks, fc.integer()), { minLength: 1, maxLength: 12 }), (moves) => {
        let table = tableOf(CHIP, sheets, { at, turnOf: 's0' });
        for (const [ask, seed] of moves)
          table = playOut({ ...table, combat: { ...table.combat!, turnOf: ask.actor } }, ask, seed);
        for (const being of worldOf(table).beings) {
          const { resources, proficiencies } = being.sheet;
          expect(resources['hp']).toBeGreaterThanOrEqual(0);
          expect(resources['hp']).toBeLessThanOrEqual(Math.max(being.maximum('hp'), resources['hp']!));
          expect(resources['mana']).toBeGreaterThanOrEqual(0);
          for (const { value } of proficiencies) expect(value >= 0 && value <= 10_000).toBe(true);
        }
        for (const pools of table.combat!.pools.values()) expect(pools['points']).toBeGreaterThanOrEqual(0);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('a preview never throws, and never rolls', () => {
    fc.assert(
      fc.property(asks, (ask) => {
        const action = CHIP.actions.find(({ id }) => id === ask.actionId)!;
        expect(typeof english(action.preview(ask, worldOf(tableOf(CHIP, sheets, { at }))))).toBe('string');
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('the same dice make the same story', () => {
    const ask = asking('attack', 's0', { entryId: 'sword', targets: ['s2'] });
    const table = tableOf(CHIP, sheets, { at, turnOf: 's0' });
    expect(playOut(table, ask, 5)).toEqual(playOut(table, ask, 5));
  });
});
