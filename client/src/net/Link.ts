import type { BootstrapReply } from '@tallow/shared/contracts';
import type { Connection } from '../store/TableModel.ts';
import type { Api } from './api.ts';
import { ApiError } from './ApiError.ts';
import { PAGE } from './page.ts';
import { startOfLink, stepLink, type LinkEvent, type LinkState } from './connectionSteps.ts';
import type { TableRoom } from './joinRoom.ts';
import { Heartbeat } from './Heartbeat.ts';
import type { TabMemory } from './TabMemory.ts';

export interface LinkPorts {
  readonly api: Api;
  readonly sessionId: string;
  readonly memory: TabMemory;
  join(seat: Record<string, unknown>): Promise<TableRoom>;
  /** The last line number heard; undefined before the first. */
  lastSequence(): number | undefined;
  changed(connection: Connection): void;
  /** A fresh room, before its first state: messages are to be listened to now. */
  entered(room: TableRoom, reply: BootstrapReply): void;
  beat(ms: number): void;
}

/** Keeps one connection to the table, and comes back by itself: through bootstrap, with the tab's reconnect token. */
export class Link {
  readonly #ports: LinkPorts;
  #state: LinkState = startOfLink;
  #room: TableRoom | undefined;
  #heartbeat: Heartbeat | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #trying = false;

  constructor(ports: LinkPorts) {
    this.#ports = ports;
    void this.#try();
  }

  /** The room to talk to; undefined while there is none. */
  get room(): TableRoom | undefined {
    return this.#room;
  }

  retryNow(): void {
    if (this.#room || this.#trying) return;
    if (this.#state.connection.phase === 'ended') this.#ports.memory.reconnectToken = null;
    this.tell({ type: 'woken' });
    void this.#try();
  }

  close(): void {
    this.tell({ type: 'left' });
    const room = this.#room;
    this.#drop();
    void room?.leave();
  }

  tell(event: LinkEvent): void {
    this.#state = stepLink(this.#state, event, Date.now(), Math.random());
    this.#ports.changed(this.#state.connection);
  }

  async #try(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#trying) return;
    this.#trying = true;
    this.tell({ type: 'trying' });
    const failure = await this.#enter().then(
      () => undefined,
      (cause: unknown) => cause,
    );
    this.#trying = false;
    if (failure !== undefined) this.#after(toEvent(failure));
  }

  async #enter(): Promise<void> {
    const reply = await this.#bootstrap();
    const room = await this.#ports.join(reply.seat);
    if (this.#state.connection.phase === 'ended') return void room.leave();
    this.#room = room;
    room.onLeave((code) => this.#lost(room, code));
    room.onError(() => undefined);
    this.#heartbeat = new Heartbeat(
      room,
      (ms) => this.#ports.beat(ms),
      () => this.#silent(room),
    );
    this.#ports.entered(room, reply);
    this.tell({ type: 'joined' });
  }

  async #bootstrap(): Promise<BootstrapReply> {
    const { api, memory, sessionId } = this.#ports;
    const lastSequence = this.#ports.lastSequence();
    const wish = { sessionId, clientVersion: PAGE.version, ...(lastSequence !== undefined && { lastSequence }) };
    const token = memory.reconnectToken;
    const asked =
      token === null
        ? api.bootstrap(wish)
        : api.bootstrap({ ...wish, reconnectToken: token }).catch((cause: unknown) => {
            if (!(cause instanceof ApiError) || cause.error.code !== 'STALE_TOKEN') throw cause;
            memory.reconnectToken = null;
            return api.bootstrap(wish);
          });
    const reply = await asked;
    memory.reconnectToken = reply.reconnectToken;
    return reply;
  }

  #lost(room: TableRoom, code: number): void {
    if (room !== this.#room) return;
    this.#drop();
    this.#after({ type: 'closed', code });
  }

  /** The close frame of a dead network may never arrive: go on without it. */
  #silent(room: TableRoom): void {
    room.connection.close();
    this.#lost(room, 1006);
  }

  #drop(): void {
    clearTimeout(this.#timer);
    this.#heartbeat?.stop();
    this.#heartbeat = undefined;
    this.#room = undefined;
  }

  #after(event: LinkEvent): void {
    this.tell(event);
    const { connection } = this.#state;
    if (!('retryAt' in connection) || connection.retryAt === null) return;
    this.#timer = setTimeout(() => void this.#try(), Math.max(0, connection.retryAt - Date.now()));
  }
}

function toEvent(failure: unknown): LinkEvent {
  if (!(failure instanceof ApiError) || failure.status === 0) return { type: 'closed', code: 1006 };
  const { code, details } = failure.error;
  const version = details?.['version'];
  return { type: 'refused', code, ...(typeof version === 'string' && { version }) };
}
