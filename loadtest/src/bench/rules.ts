import { randomInt, randomUUID } from 'node:crypto';
import type { ExchangeId, SessionId, UserId } from '@tallow/shared/kernel';
import { deriveBeing, findRuleset, type Sheet } from '@tallow/shared/rules';
import { advance, decide, newTable, view, type Intent, type TableState } from '@tallow/shared/table';
import { median } from './statistics.ts';

export interface RuleTimes {
  /** Microseconds, medians. */
  readonly derive: number;
  readonly declare: number;
  readonly answer: number;
  readonly advance: number;
  readonly views: number;
  /** Declared, defended, rolled and applied, on one core. */
  readonly attacksPerSecond: number;
}

const GM = randomUUID() as UserId;
const PLAYERS = Array.from({ length: 4 }, () => randomUUID() as UserId);
const random = (): number => randomInt(2 ** 32);
const RULES = findRuleset('chip')!;

class Table {
  state: TableState = newTable(randomUUID() as SessionId, 'Bench', 'chip', GM);
  readonly times = { declare: [] as number[], answer: [] as number[], advance: [] as number[] };

  do(actor: UserId, intent: Intent, times?: number[], system = false): void {
    const begin = performance.now();
    const result = decide(this.state, intent, { actor, system, at: Date.now(), random, newId: randomUUID });
    const decided = performance.now();
    if (!result.ok) throw new Error(`${intent.type} was refused: ${result.reason}`);
    this.state = advance(this.state, result.value, { seq: this.state.version + 1, actor, at: Date.now() });
    if (!times) return;
    times.push((decided - begin) * 1000);
    this.times.advance.push((performance.now() - decided) * 1000);
  }
}

/** Four heroes and eight monsters around each other, all on bright ground. */
function crowd(): Table {
  const table = new Table();
  table.do(GM, { type: 'member.return', userId: GM, displayName: 'Ada' }, undefined, true);
  for (const [i, userId] of PLAYERS.entries())
    table.do(userId, { type: 'member.join', userId, displayName: `Player ${i}` }, undefined, true);
  const [hero] = RULES.heroes!;
  const [goblin] = RULES.bestiary!;
  for (const ownerId of PLAYERS)
    table.do(GM, {
      type: 'sheet.add',
      template: hero!,
      count: 1,
      side: 'party',
      ownerId,
      origin: null,
      place: { x: 1_000, y: 1_000 },
    });
  table.do(GM, {
    type: 'sheet.add',
    template: goblin!,
    count: 8,
    side: 'foes',
    ownerId: null,
    origin: null,
    place: { x: 1_200, y: 1_000 },
  });
  return table;
}

/** A hero strikes at a goblin, which dodges. The GM asks: not everybody stands in reach of everybody. */
function contest(table: Table, n: number): void {
  const sheets = [...table.state.sheets.values()];
  const hero = sheets[n % PLAYERS.length]!;
  const goblin = sheets[PLAYERS.length + (n % 8)]!;
  const target = [...table.state.tokens.values()].find(({ sheetId }) => sheetId === goblin.id)!;
  table.do(
    GM,
    {
      type: 'act',
      sheetId: hero.id,
      actionId: 'attack',
      targets: [target.id],
      entryId: hero.entries[0]!.id,
      area: null,
      mode: 'normal',
      modifier: 0,
      inputs: {},
      visibility: 'public',
    },
    table.times.declare,
  );
  for (let exchange = first(table.state); exchange; exchange = first(table.state)) {
    const { id, pause } = exchange;
    const { id: promptId, options, fallback } = pause.prompts[0]!;
    const option = options.some((known) => known.id === 'dodge') ? 'dodge' : fallback;
    table.do(
      GM,
      { type: 'react', exchangeId: id as ExchangeId, promptId, option, number: null, step: null },
      table.times.answer,
    );
  }
}

const first = ({ exchanges }: TableState) => [...exchanges.values()][0];

function deriveTime(sheet: Sheet, rounds: number): number {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const fresh = { ...sheet };
    const begin = performance.now();
    deriveBeing(RULES, fresh);
    times.push((performance.now() - begin) * 1000);
  }
  return median(times);
}

function viewTime({ state }: Table, rounds: number): number {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const begin = performance.now();
    view(state, { userId: GM, role: 'gm' });
    for (const userId of PLAYERS) view(state, { userId, role: 'player' });
    times.push((performance.now() - begin) * 1000);
  }
  return median(times);
}

/** The rules alone, without network and database, in this process. */
export function measureRules(seconds: number): RuleTimes {
  const table = crowd();
  for (let n = 0; n < 300; n++) contest(table, n);
  for (const list of Object.values(table.times)) list.length = 0;
  const begin = performance.now();
  let attacks = 0;
  while (performance.now() - begin < seconds * 1000) contest(table, attacks++);
  const took = (performance.now() - begin) / 1000;
  const { declare, answer, advance: applied } = table.times;
  const sheet = [...table.state.sheets.values()][0]!;
  deriveTime(sheet, 500);
  return {
    derive: deriveTime(sheet, 2_000),
    declare: median(declare),
    answer: median(answer),
    advance: median(applied),
    views: viewTime(table, 500),
    attacksPerSecond: attacks / took,
  };
}
