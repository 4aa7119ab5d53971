import './engine.ts';
import http from 'k6/http';
import { instance } from 'k6/execution';
import { WebSocket } from 'k6/websockets';
import { MiniRoom, type Status } from '../protocol/MiniRoom.ts';
import { seatUrl, type Seat } from '../protocol/rest.ts';
import type { PreparedPerson } from './Prepared.ts';
import { server } from './readPrepared.ts';

/** Milliseconds since the run began, with fractions: the same clock for all virtual users. */
export const now = (): number => instance.currentTestRunDuration;

/** The part of the decoded room state that scenarios look at. */
export interface SeenState {
  readonly session?: { readonly id: string };
  readonly tokens: { readonly size: number; get(id: string): { readonly x: number; readonly y: number } | undefined };
}

interface Reply {
  readonly seat: Seat;
  readonly reconnectToken: string;
}

/** A person with an open connection: the real protocol, the real decoder. */
export class Player {
  readonly person: PreparedPerson;
  readonly #sessionId: string;
  #socket: WebSocket | undefined;
  #room: MiniRoom | undefined;
  #reconnectToken: string | undefined;
  /** After every state frame that was decoded. */
  onState: () => void = () => undefined;
  onMessage: (type: string | number, message: unknown) => void = () => undefined;
  /** The connection ended, and not by us. */
  onLost: (code: number) => void = () => undefined;

  constructor(sessionId: string, person: PreparedPerson) {
    this.#sessionId = sessionId;
    this.person = person;
  }

  get state(): SeenState {
    return this.#room!.state as SeenState;
  }

  /** Asks for a seat and takes it; resolves when the first state is decoded. */
  async join(): Promise<void> {
    const body = { sessionId: this.#sessionId, clientVersion: server.version, ...(this.#reconnectToken !== undefined && { reconnectToken: this.#reconnectToken }) };
    const reply = await http.asyncRequest('POST', `${server.url}/api/session/bootstrap`, JSON.stringify(body), { headers: { 'content-type': 'application/json', authorization: `Bearer ${this.person.bearer}` } });
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

const digits = (length: number): string => Array.from({ length }, () => Math.floor(Math.random() * 16).toString(16)).join('');
const runPart = `4${digits(3)}-8${digits(3)}-${digits(12)}`;
let lastId = 0;

/** A UUID of version 4, cheap: virtual user and number make it unique within a run. */
function newId(): string {
  return `${(++lastId).toString(16).padStart(8, '0')}-${(__VU % 0x10000).toString(16).padStart(4, '0')}-${runPart}`;
}
