import { randomUUID } from 'node:crypto';
import WebSocket from 'ws';
import { MiniRoom } from '../protocol/MiniRoom.ts';
import { call, seatUrl } from '../protocol/rest.ts';
import { importMap } from './importMap.ts';
import type { Tally } from './Tally.ts';

/** One seat at a table, walking its own token back and forth. */
export class Walker {
  readonly #socket: WebSocket;
  readonly #room: MiniRoom;
  readonly #tally: Tally;
  readonly #tokenId: string;
  readonly #home: readonly [number, number];
  #step = 0;

  constructor(socket: WebSocket, room: MiniRoom, tally: Tally, tokenId: string, home: readonly [number, number]) {
    this.#socket = socket;
    this.#room = room;
    this.#tally = tally;
    this.#tokenId = tokenId;
    this.#home = home;
  }

  move(): void {
    const [x, y] = this.#home;
    this.#step += 1;
    const offset = [0, 25, 50, 75, 50, 25][this.#step % 6]!;
    const sentAt = performance.now();
    this.#room.request('intent.move', { intentId: randomUUID(), tokenId: this.#tokenId, x: x + offset, y: y + (this.#step % 2) * 10 }, (status, answer) => {
      if (status === 'ok') this.#tally.acknowledged(performance.now() - sentAt);
      else this.#tally.refused(JSON.stringify(answer));
    });
  }

  close(): void {
    this.#socket.close();
  }
}

function openRoom(url: string, seat: never, tally: Tally): Promise<{ socket: WebSocket; room: MiniRoom }> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(seatUrl(url, seat), { perMessageDeflate: false });
    socket.binaryType = 'nodebuffer';
    const room = new MiniRoom((bytes) => socket.send(bytes));
    let joined = false;
    room.onState = (bytes, isPatch) => {
      if (isPatch) tally.patched(bytes);
      if (joined) return;
      joined = true;
      resolve({ socket, room });
    };
    socket.on('message', (data: Buffer) => room.receive(data));
    socket.on('error', reject);
  });
}

/** A GM and four players on a walled map, each with a token. */
export async function openTable(url: string, version: string, map: Buffer, homes: readonly (readonly [number, number])[], tally: Tally): Promise<Walker[]> {
  const users: { token: string; user: { id: string } }[] = [];
  for (let i = 0; i < homes.length; i++) users.push(await call(url, 'POST', '/api/auth/guest', undefined, { displayName: `Walker ${i}` }));
  const gm = users[0]!;
  const { session } = await call(url, 'POST', '/api/sessions', gm.token, { name: 'Bench' });
  for (const user of users.slice(1)) await call(url, 'POST', '/api/sessions/join', user.token, { joinCode: session.joinCode });
  await importMap(url, gm.token, session.id, map);
  const seats = [];
  for (const user of users) {
    const { seat } = await call(url, 'POST', '/api/session/bootstrap', user.token, { sessionId: session.id, clientVersion: version });
    seats.push(await openRoom(url, seat as never, tally));
  }
  const walkers: Walker[] = [];
  for (const [i, user] of users.entries()) {
    const [x, y] = homes[i]!;
    const name = `Token ${i}`;
    await ask(seats[0]!.room, 'intent.action', { intentId: randomUUID(), action: 'token.create', name, x, y, ownerId: user.user.id });
    const tokens = (seats[0]!.room.state as { tokens: Map<string, { name: string }> }).tokens;
    const tokenId = [...tokens].find(([, token]) => token.name === name)![0];
    walkers.push(new Walker(seats[i]!.socket, seats[i]!.room, tally, tokenId, [x, y]));
  }
  return walkers;
}

function ask(room: MiniRoom, type: string, payload: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => room.request(type, payload, (status, answer) => (status === 'ok' ? resolve(answer) : reject(new Error(JSON.stringify(answer))))));
}
