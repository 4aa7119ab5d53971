import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import '@tallow/server/engine';
import { randomUUID } from 'node:crypto';
import { seededRandom, type SessionId, type UserId, type WallId } from '@tallow/shared/kernel';
import {
  advance,
  decide,
  newTable,
  view,
  viewerOf,
  type EarlierView,
  type Intent,
  type TableState,
} from '@tallow/shared/table';
import { Screen } from '@tallow/server/projection';
import { toTable } from '../report/markdown.ts';
import type { Benchmark } from './Benchmark.ts';
import { median } from './statistics.ts';

const [COLUMNS, ROWS] = [100, 80];
const WALLS = 2_600;
const LIGHTS = 200;
const PLAYERS = 5;
const TRIGGERS = 100;
const EDITS = 40;
const MOVES = 2_000;
const ROOM_STATE_PATCH = 15;
const WARM_UP = 2;

/** A table with a large scene that is being built while five players look at it. */
class Workshop {
  readonly #gm = randomUUID() as UserId;
  readonly #people: readonly UserId[] = [this.#gm, ...Array.from({ length: PLAYERS }, () => randomUUID() as UserId)];
  readonly #screens = this.#people.map(() => new Screen());
  readonly #known: EarlierView[] = [];
  readonly #random = seededRandom(7);
  #state: TableState;

  constructor() {
    this.#state = newTable(randomUUID() as SessionId, 'Workshop', 'none', this.#gm);
    for (const userId of this.#people)
      this.do(userId, { type: 'member.join', userId, displayName: userId.slice(0, 8) }, true);
    this.do(this.#gm, { type: 'scene.create', name: 'Large', width: COLUMNS, height: ROWS });
    const sceneId = [...this.#state.scenes.keys()].at(-1)!;
    this.do(this.#gm, { type: 'scene.activate', sceneId });
    this.do(this.#gm, { type: 'scene.update', sceneId, changes: { globalLight: 'dark' } });
    const place = (cells: number): number => (this.#random() % cells) * UNITS_PER_CELL;
    for (let n = 0; n < WALLS; n += 100)
      this.do(this.#gm, {
        type: 'wall.add',
        walls: Array.from({ length: 100 }, () => {
          const [x, y] = [place(COLUMNS), place(ROWS)];
          const to = this.#random() % 2 === 0 ? ([x + 200, y] as const) : ([x, y + 200] as const);
          return { kind: 'wall' as const, points: [[x, y] as const, clamped(to)] };
        }).filter(({ points: [a, b] }) => a![0] !== b![0] || a![1] !== b![1]),
      });
    for (let n = 0; n < LIGHTS; n++)
      this.do(this.#gm, { type: 'light.add', x: place(COLUMNS), y: place(ROWS), bright: 400, dim: 800 });
    for (const [n, ownerId] of this.#people.slice(1).entries())
      this.do(this.#gm, {
        type: 'token.create',
        properties: { name: `P${n}`, x: 2_000 + n * 1_000, y: 4_000, ownerId },
      });
    this.show();
  }

  get wallIds(): readonly WallId[] {
    return [...[...this.#state.scenes.values()].at(-1)!.walls.keys()];
  }

  pointsOf(id: WallId): readonly number[] {
    return [...this.#state.scenes.values()].at(-1)!.walls.get(id)!.points;
  }

  do(actor: UserId, intent: Intent, system = false): void {
    const facts = { actor, system, at: 0, random: this.#random, newId: randomUUID };
    const decision = decide(this.#state, intent, facts);
    if (!decision.ok) throw new Error(`${intent.type} was refused: ${decision.reason}`);
    this.#state = advance(this.#state, decision.value, { seq: this.#state.version + 1, actor, at: 0 });
  }

  asGm(intent: Intent): void {
    this.do(this.#gm, intent);
  }

  light(globalLight: 'bright' | 'dark'): void {
    const sceneId = [...this.#state.scenes.keys()].at(-1)!;
    this.asGm({ type: 'scene.update', sceneId, changes: { globalLight } });
    this.show();
  }

  /** Bytes of the GM's frame. */
  show(): number {
    let bytes = 0;
    for (const [n, screen] of this.#screens.entries()) {
      const fresh = view(this.#state, viewerOf(this.#state, this.#people[n]!), undefined, this.#known[n]);
      this.#known[n] = { state: this.#state, view: fresh };
      screen.show(fresh);
      const frame = screen.patchFrame(ROOM_STATE_PATCH);
      if (n === 0) bytes = frame?.length ?? 0;
    }
    return bytes;
  }

  moveAll(step: number): void {
    const dx = step % 2 === 0 ? UNITS_PER_CELL : 0;
    const [tokenId] = [...this.#state.tokens.keys()];
    this.do(this.#people[1]!, { type: 'move', tokenId: tokenId!, waypoints: [[2_000 + dx, 4_000]] }, true);
  }
}

const clamped = ([x, y]: readonly [number, number]): readonly [number, number] => [
  Math.min(x, COLUMNS * UNITS_PER_CELL),
  Math.min(y, ROWS * UNITS_PER_CELL),
];
const timed = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

/** One wall in the midst of all moves a little, and everybody's sight and screen follow. */
function editing(workshop: Workshop): { readonly ms: number; readonly most: number; readonly bytes: number } {
  const ids = workshop.wallIds;
  const sizes: number[] = [];
  const times = Array.from({ length: EDITS }, (_, n) => {
    const wallId = ids[Math.floor(ids.length / 2) + n]!;
    const [x1, y1, x2, y2] = workshop.pointsOf(wallId) as [number, number, number, number];
    const shift = y1 === y2 ? ([0, 7] as const) : ([7, 0] as const);
    const points = [clamped([x1 + shift[0], y1 + shift[1]]), clamped([x2 + shift[0], y2 + shift[1]])];
    return timed(() => {
      workshop.asGm({ type: 'wall.move', wallId, points });
      sizes.push(workshop.show());
    });
  });
  return { ms: median(times), most: Math.max(...times), bytes: median(sizes) };
}

/** A move (µs) by itself, without anybody's screen. */
const moving = (workshop: Workshop): number =>
  (timed(() => {
    for (let step = 0; step < MOVES; step++) workshop.moveAll(step);
  }) *
    1_000) /
  MOVES;

function layTriggers(workshop: Workshop): void {
  for (let n = 0; n < TRIGGERS; n++) {
    const [x, y] = [(n % 10) * 900 + 400, Math.floor(n / 10) * 700 + 300];
    const points = [
      [x, y],
      [x + 300, y],
      [x + 300, y + 300],
      [x, y + 300],
    ] as const;
    workshop.asGm({
      type: 'trigger.add',
      region: { shape: 'polygon', points },
      when: 'enter',
      side: 'foes',
      then: [{ do: 'stop' }],
    });
  }
}

/** What building costs on a scene as large as they come: its walls, its lights, and triggers beside a move. */
export const workshop: Benchmark = {
  heading: 'The workshop, in one process',
  run: () => {
    const table = new Workshop();
    editing(table);
    const edits = editing(table);
    table.light('bright');
    const byDay = editing(table);
    table.light('dark');
    const before: number[] = [];
    const after: number[] = [];
    for (let round = 0; round < WARM_UP; round++) moving(table);
    for (let round = 0; round < 5; round++) before.push(moving(table));
    layTriggers(table);
    for (let round = 0; round < 5; round++) after.push(moving(table));
    const [plain, trapped] = [median(before), median(after)];
    const text = toTable([
      ['what', 'median', 'most', 'aim'],
      [
        `one wall of ${WALLS} moves: decided, applied, sight of ${PLAYERS} players by ${LIGHTS} lights, all screens`,
        `${edits.ms.toFixed(1)} ms`,
        `${edits.most.toFixed(1)} ms`,
        '50 ms',
      ],
      ["what the GM's page is sent for it, with all ground that is lit", `${edits.bytes} bytes`, '', ''],
      ['the same where light makes no difference: the wall alone', `${byDay.bytes} bytes`, '', ''],
      ['a move without triggers', `${plain.toFixed(0)} µs`, '', ''],
      [`the same beside ${TRIGGERS} triggers`, `${trapped.toFixed(0)} µs`, '', `${(plain + 50).toFixed(0)} µs`],
    ]);
    return Promise.resolve(`${text}\n`);
  },
};
