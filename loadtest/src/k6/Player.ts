import './engine.ts';
import http from 'k6/http';
import { instance } from 'k6/execution';
import { WebSocket } from 'k6/websockets';
import { MiniRoom, type Status } from '../protocol/MiniRoom.ts';
import { MoveFrames } from '../protocol/MoveFrames.ts';
import { CODE_BITS, ROOM_RESPONSE } from '../protocol/codes.ts';
import { seatUrl, type Seat } from '../protocol/rest.ts';
import type { PreparedPerson } from './Prepared.ts';
import { server } from './readPrepared.ts';

let clock: typeof instance | undefined;
/**
 * Milliseconds since the run began, with fractions: the same clock for all virtual users. Each mention of `instance`
 * makes k6 build a new one, which was a tenth of all its work.
 */
export const now = (): number => (clock ??= instance).currentTestRunDuration;

/** The part of the decoded room state that scenarios look at. */
export interface SeenState {
  readonly session?: { readonly id: string };
  readonly tokens: { readonly size: number; get(id: string): { readonly x: number; readonly y: number } | undefined };
}

interface Reply {
  readonly seat: Seat;
  readonly reconnectToken: string;
}

/**
 * A person with an open connection: the real protocol, the real decoder. Somebody `inattentive` is sent everything all
 * the same, but looks only at the answers to what they ask: k6's engine cannot decode for hundreds.
 */
export class Player {
  readonly person: PreparedPerson;
  readonly isInattentive: boolean;
  readonly #moves: MoveFrames | undefined;
  readonly #sessionId: string;
  #socket: WebSocket | undefined;
  #room: MiniRoom | undefined;
  #reconnectToken: string | undefined;
  /** After every state frame that was decoded. */
  onState: () => void = () => undefined;
  onMessage: (type: string | number, message: unknown) => void = () => undefined;
  /** The connection ended, and not by us. */
  onLost: (code: number) => void = () => undefined;

  constructor(sessionId: string, person: PreparedPerson, isInattentive = false) {
    this.#sessionId = sessionId;
    this.person = person;
    this.isInattentive = isInattentive;
    if (person.tokenId !== undefined) this.#moves = new MoveFrames(person.tokenId, idTail());
  }

  get state(): SeenState {
    return this.#room!.state as SeenState;
  }

  /** Asks for a seat and takes it; resolves when the first state is decoded. */
  async join(): Promise<void> {
    const body = {
      sessionId: this.#sessionId,
      clientVersion: server.version,
      ...(this.#reconnectToken !== undefined && { reconnectToken: this.#reconnectToken }),
    };
    const reply = await http.asyncRequest('POST', `${server.url}/api/session/bootstrap`, JSON.stringify(body), {
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.person.bearer}` },
    });
    if (reply.status !== 200) throw new Error(`bootstrap: ${reply.status} ${reply.body ?? reply.error}`);
    const { seat, reconnectToken } = reply.json() as Reply;
    this.#reconnectToken = reconnectToken;
    return this.#connect(seat);
  }

  #connect(seat: Seat): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(seatUrl(server.url, seat));
      socket.binaryType = 'arraybuffer';
      const room = new MiniRoom((bytes) => socket.send(bytes.slice().buffer as ArrayBuffer));
      let isJoined = false;
      room.onState = () => {
        if (isJoined) return this.onState();
        isJoined = true;
        if (this.isInattentive) this.#lookAway(socket, room);
        resolve();
      };
      room.onMessage = (type, message) => this.onMessage(type, message);
      socket.onmessage = ({ data }) => room.receive(new Uint8Array(data));
      socket.onerror = ({ error }) => reject(new Error(error));
      socket.onclose = ({ code }) => {
        if (this.#socket === socket) this.onLost(code);
      };
      this.#socket = socket;
      this.#room = room;
    });
  }

  #lookAway(socket: WebSocket, room: MiniRoom): void {
    room.onlyAnswers = true;
    socket.onmessage = ({ data }) => {
      const frame = new Uint8Array(data);
      if ((frame[0]! & CODE_BITS) === ROOM_RESPONSE) room.receive(frame);
    };
  }

  move(x: number, y: number, settle: (status: Status, answer: unknown) => void): void {
    this.#room!.requestMove(this.#moves!, ++lastId, x, y, settle);
  }

  request(type: string, payload: object, settle: (status: Status, answer: unknown) => void): void {
    this.#room!.request(type, { intentId: newId(), ...payload }, settle);
  }

  send(type: string, payload: object): void {
    this.#room!.send(type, payload);
  }

  leave(): void {
    const socket = this.#socket;
    this.#socket = undefined; // its end is no loss
    socket?.close();
  }
}

const digits = (length: number): string =>
  Array.from({ length }, () => Math.floor(Math.random() * 16).toString(16)).join('');
const runPart = `4${digits(3)}-8${digits(3)}-${digits(12)}`;
let lastId = 0;

/**
 * What ends the ids of this virtual user's intents: UUIDs of version 4, cheap, unique within a run by virtual user and
 * number.
 */
function idTail(): string {
  return `-${(__VU % 0x10000).toString(16).padStart(4, '0')}-${runPart}`;
}

function newId(): string {
  return `${String(++lastId).padStart(8, '0')}${idTail()}`;
}
