import { randomUUID } from 'node:crypto';
import { Client, type Room } from '@colyseus/sdk';
import type { ErrorObject } from '@tallow/shared/contracts';
import type { RoomState } from '@tallow/shared/wire';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Answer {
  readonly status: number;
  // Test code reads whatever came back.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

export type Reply = { readonly ok: true; readonly seq: number } | { readonly ok: false; readonly error: ErrorObject };

const SERVER_MESSAGES = [
  'event.log',
  'event.signal',
  'event.degraded',
  'event.recovered',
  'event.version_mismatch',
  'event.idle_warning',
  'event.strained',
] as const;

/** One person with a browser tab, as the protocol sees them. */
export class Player {
  readonly url: string;
  token = '';
  userId = '';
  room!: Room;
  boot!: Answer['body'];
  /** With the time of day at which it came. */
  readonly heard: { readonly type: string; readonly message: Answer['body']; readonly at: number }[] = [];
  closeCode: number | undefined;

  constructor(url: string) {
    this.url = url;
  }

  static async signIn(url: string, displayName: string): Promise<Player> {
    const player = new Player(url);
    const { body } = await player.api('POST', '/api/auth/guest', { displayName });
    player.token = body.token;
    player.userId = body.user.id;
    return player;
  }

  async api(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(this.token && { authorization: `Bearer ${this.token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : safely(text) };
  }

  async createSession(name = 'Test'): Promise<{ readonly id: string; readonly joinCode: string }> {
    return (await this.api('POST', '/api/sessions', { name })).body.session;
  }

  async bootstrap(sessionId: string, extra: Record<string, unknown> = {}): Promise<Answer> {
    const { body } = await this.api('GET', '/api/version');
    return this.api('POST', '/api/session/bootstrap', { sessionId, clientVersion: body.version, ...extra });
  }

  async sitDown(sessionId: string, extra: Record<string, unknown> = {}): Promise<this> {
    const { status, body } = await this.bootstrap(sessionId, extra);
    if (status !== 200) throw new Error(`bootstrap: ${JSON.stringify(body)}`);
    this.boot = body;
    await this.take(body.seat);
    return this;
  }

  async take(seat: Answer['body']): Promise<void> {
    this.closeCode = undefined;
    this.room = await new Client(this.url).consumeSeatReservation(seat);
    this.room.reconnection.enabled = false;
    for (const type of SERVER_MESSAGES)
      this.room.onMessage(type, (message: Answer['body']) => void this.heard.push({ type, message, at: Date.now() }));
    this.room.onLeave((code: number) => (this.closeCode = code));
    this.room.onError(() => undefined);
    await until(() => this.room.state?.scene !== undefined);
  }

  get state(): RoomState {
    return this.room.state as unknown as RoomState;
  }

  async request(type: string, payload: unknown): Promise<Reply> {
    try {
      return { ok: true, ...((await this.room.request(type as never, payload as never)) as { seq: number }) };
    } catch (cause) {
      return { ok: false, error: (cause as { reason?: ErrorObject }).reason ?? (cause as ErrorObject) };
    }
  }

  act(action: Record<string, unknown>, intentId: string = randomUUID()): Promise<Reply> {
    return this.request('intent.action', { intentId, ...action });
  }

  move(tokenId: string, x: number, y: number, intentId: string = randomUUID()): Promise<Reply> {
    return this.request('intent.move', { intentId, tokenId, x, y });
  }

  say(text: string, to?: unknown, intentId: string = randomUUID()): Promise<Reply> {
    return this.request('intent.chat', { intentId, text, ...(to !== undefined && { to }) });
  }

  tokenNamed(name: string): string | undefined {
    for (const [id, token] of this.state.tokens) if (token.name === name) return id;
    return undefined;
  }

  chatHeard(): string[] {
    return this.heard.flatMap(({ type, message }) =>
      type === 'event.log' && message.body.kind === 'chat' ? [message.body.text] : [],
    );
  }

  leave(): Promise<number> {
    return this.room.leave();
  }
}

function safely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export async function until(holds: () => boolean | Promise<boolean>, patienceMs = 5_000): Promise<void> {
  const giveUpAt = Date.now() + patienceMs;
  while (!(await holds())) {
    if (Date.now() > giveUpAt) throw new Error(`It did not come to pass: ${holds.toString()}`);
    await sleep(10);
  }
}

/** A GM and players who joined by code, all seated. */
export async function seatParty(
  url: string,
  names: readonly string[],
): Promise<{
  readonly gm: Player;
  readonly players: readonly Player[];
  readonly sessionId: string;
  readonly joinCode: string;
}> {
  const gm = await Player.signIn(url, 'Ada');
  const { id: sessionId, joinCode } = await gm.createSession();
  const players: Player[] = [];
  for (const name of names) {
    const player = await Player.signIn(url, name);
    await player.api('POST', '/api/sessions/join', { joinCode });
    players.push(player);
  }
  await gm.sitDown(sessionId);
  for (const player of players) await player.sitDown(sessionId);
  return { gm, players, sessionId, joinCode };
}
