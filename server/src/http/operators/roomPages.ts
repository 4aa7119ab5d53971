import express, { type Router } from 'express';
import type { HttpDeps, RoomFacts } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { escapeHtml, operatorsPage } from './operatorsPage.ts';

/** A room as operators read it: what stands for its id, as in the log, and numbers. */
interface Row extends Omit<RoomFacts, 'sessionId' | 'busyMs'> {
  readonly room: string;
  /** Share of a core (0..1) since the list was last asked for. */
  readonly load: number;
}

/** Remembers what rooms had taken when last asked, so that the list shows what they take now. */
class RoomList {
  readonly #deps: HttpDeps;
  #before = new Map<string, { readonly busyMs: number; readonly at: number }>();

  constructor(deps: HttpDeps) {
    this.#deps = deps;
  }

  async read(): Promise<readonly Row[]> {
    const at = performance.now();
    const facts = await this.#deps.live.rooms();
    const before = this.#before;
    this.#before = new Map(facts.map(({ sessionId, busyMs }) => [sessionId, { busyMs, at }]));
    return facts.map(({ sessionId, busyMs, ...rest }) => {
      const last = before.get(sessionId);
      const load = last && at > last.at ? (busyMs - last.busyMs) / (at - last.at) : 0;
      return { room: this.#deps.hashOf(sessionId), ...rest, load: Math.max(0, load) };
    });
  }

  /** The session that an operator means by what stands for it. */
  async find(room: string): Promise<string | undefined> {
    return (await this.#deps.live.rooms()).find(({ sessionId }) => this.#deps.hashOf(sessionId) === room)?.sessionId;
  }
}

const readForm = express.urlencoded({ extended: false, limit: '1kb' });
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function table(rows: readonly Row[]): string {
  const lines = rows
    .toSorted((a, b) => b.load - a.load || b.seats - a.seats)
    .map(
      ({ room, processId, seats, seq, load, lagMs }) =>
        `<tr><td><code>${escapeHtml(room)}</code></td><td>${escapeHtml(processId)}</td><td>${seats}</td><td>${seq}</td><td>${percent(load)}</td><td>${lagMs.toFixed(0)} ms</td><td><form method="post" action="/operators/rooms/drain"><input type="hidden" name="room" value="${escapeHtml(room)}"><button>Drain</button></form></td></tr>`,
    );
  return `<table><thead><tr><th>Room</th><th>Process</th><th>Seats</th><th>Steps</th><th>Load</th><th>Lag</th><th></th></tr></thead><tbody>${lines.join('')}</tbody></table><p>${rows.length} rooms. Load is since this list was last asked for. A drained room answers what is under way and closes; its people come back to a new one.</p>`;
}

/** The list of rooms for operators, as a page and as JSON; they may close one in order. */
export function roomPages(router: Router, deps: HttpDeps): void {
  const list = new RoomList(deps);
  router.get('/operators/rooms.json', deps.operatorsOnly, async (_request, response) => {
    response.json({ rooms: await list.read() });
  });
  router.get('/operators/rooms', deps.operatorsOnly, async (_request, response) => {
    response.type('html').send(operatorsPage('Rooms', table(await list.read())));
  });
  router.post('/operators/rooms/drain', deps.operatorsAct, readForm, async (request, response) => {
    const { room } = (request.body ?? {}) as { readonly room?: unknown };
    const sessionId = typeof room === 'string' ? await list.find(room) : undefined;
    if (sessionId === undefined) throw new HttpRefusal('UNKNOWN_SESSION');
    await deps.live.drain(sessionId);
    response.redirect(303, '/operators/rooms');
  });
}
