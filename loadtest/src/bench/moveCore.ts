import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import '@tallow/server/engine';
import { randomInt, randomUUID } from 'node:crypto';
import type { SceneId, SessionId, TokenId, UserId } from '@tallow/shared/kernel';
import {
  advance,
  decide,
  newTable,
  view,
  viewerOf,
  type EarlierView,
  type Facts,
  type Intent,
  type SceneDraft,
  type TableState,
  type TableView,
} from '@tallow/shared/table';
import { Screen } from '@tallow/server/projection';
import { toTable } from '../report/markdown.ts';
import type { Benchmark } from './Benchmark.ts';
import { benchMap, HOMES } from './benchMap.ts';
import { toAndFro } from './movePatterns.ts';
import { median } from './statistics.ts';

const ROUNDS = 7;
/** However many tables share them: fewer tables must not be measured before the compiler is done. */
const MOVES_A_ROUND = 10_000;
const ROOM_STATE_PATCH = 15;

async function draftOf(): Promise<SceneDraft> {
  const { line_of_sight: lines, resolution } = JSON.parse((await benchMap()).toString()) as {
    line_of_sight: { x: number; y: number }[][];
    resolution: { map_size: { x: number; y: number } };
  };
  const unit = (cells: number): number => Math.round(cells * UNITS_PER_CELL);
  const walls = lines.flatMap((line) =>
    line
      .slice(1)
      .map((to, i) => ({
        x1: unit(line[i]!.x),
        y1: unit(line[i]!.y),
        x2: unit(to.x),
        y2: unit(to.y),
        kind: 'wall' as const,
      })),
  );
  const { x, y } = resolution.map_size;
  return {
    name: 'Bench',
    width: unit(x),
    height: unit(y),
    grid: { kind: 'square', offsetX: 0, offsetY: 0, distance: 5, unit: 'ft' },
    globalLight: 'bright',
    walls,
    doors: [],
    lights: [],
    image: null,
  };
}

/** A table without room, socket and journal: what remains of a move is our own work. */
class Table {
  readonly #members = HOMES.map(() => randomUUID() as UserId);
  #state: TableState = newTable(randomUUID() as SessionId, 'Bench', 'none', this.#members[0]);
  readonly #screens = HOMES.map(() => new Screen());
  readonly #tokens: readonly TokenId[];
  readonly #known: EarlierView[] = [];
  #step = 0;

  constructor(draft: SceneDraft) {
    const [gm] = this.#members as [UserId];
    for (const [i, userId] of this.#members.entries())
      this.#do(userId, { type: 'member.join', userId, displayName: `Walker ${i}` }, true);
    const sceneId = randomUUID() as SceneId;
    this.#do(gm, { type: 'scene.add', sceneId, draft }, true);
    this.#do(gm, { type: 'scene.activate', sceneId });
    for (const [i, [x, y]] of HOMES.entries())
      this.#do(gm, { type: 'token.create', properties: { name: `Token ${i}`, x, y, ownerId: this.#members[i]! } });
    this.#tokens = [...this.#state.tokens.keys()];
    for (const [i, screen] of this.#screens.entries()) {
      screen.show(this.#viewOf(i));
      screen.fullFrame(0);
    }
  }

  #do(actor: UserId, intent: Intent, system = false): void {
    const facts: Facts = { actor, system, at: 0, random: () => randomInt(2 ** 32), newId: randomUUID };
    const decision = decide(this.#state, intent, facts);
    if (!decision.ok) throw new Error(`${intent.type} was refused: ${decision.reason}`);
    this.#state = advance(this.#state, decision.value, { seq: this.#state.version + 1, actor, at: 0 });
  }

  #viewOf(i: number): TableView {
    const state = this.#state;
    const fresh = view(state, viewerOf(state, this.#members[i]!), undefined, this.#known[i]);
    this.#known[i] = { state, view: fresh };
    return fresh;
  }

  /** One member's token takes a step, and everybody's screen is brought up to date. */
  move(i: number): void {
    const [x, y] = HOMES[i]!;
    this.#step += 1;
    const [dx, dy] = toAndFro(this.#step);
    this.#do(this.#members[i]!, { type: 'move', tokenId: this.#tokens[i]!, waypoints: [[x + dx, y + dy]] });
    for (const [n, screen] of this.#screens.entries()) {
      screen.show(this.#viewOf(n));
      screen.patchFrame(ROOM_STATE_PATCH);
    }
  }
}

/** Processor time (µs) of one move, table after table, so that caches are as cold as in play. */
function moveTime(tables: readonly Table[]): number {
  const walks = Math.ceil(MOVES_A_ROUND / (HOMES.length * tables.length));
  const before = process.cpuUsage();
  for (let walk = 0; walk < walks; walk++) for (const [i] of HOMES.entries()) for (const table of tables) table.move(i);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / (walks * HOMES.length * tables.length);
}

/** What a move costs before sockets, Colyseus and the journal. */
export const moveCore: Benchmark = {
  heading: 'A move alone',
  async run(_database, { tables: count }) {
    const draft = await draftOf();
    const tables = Array.from({ length: count }, () => new Table(draft));
    moveTime(tables); // for the compiler
    const times = Array.from({ length: ROUNDS }, () => moveTime(tables));
    return `${count} tables of ${HOMES.length} on the map of full pace, in this process, garbage collection included: decide, advance, and for every seat view, diff and patch.\n\n${toTable(
      [
        ['processor time of a move', ''],
        ['median', `${median(times).toFixed(0)} µs`],
        ['fastest round', `${Math.min(...times).toFixed(0)} µs`],
      ],
    )}`;
  },
};
