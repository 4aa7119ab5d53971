import { decode, encode, Reflection, type Decoder } from '@colyseus/schema';
import { Packr, unpack } from 'msgpackr';
import { CODE_BITS, JOIN_ROOM, ROOM_DATA, ROOM_REQUEST, ROOM_RESPONSE, ROOM_STATE, ROOM_STATE_PATCH } from './codes.ts';
import type { MoveFrames } from './MoveFrames.ts';

/** Kinds of frames that a client receives. */
export type FrameKind = 'join' | 'state' | 'patch' | 'message' | 'answer';
const KINDS: Readonly<Record<number, FrameKind>> = {
  [JOIN_ROOM]: 'join',
  [ROOM_STATE]: 'state',
  [ROOM_STATE_PATCH]: 'patch',
  [ROOM_DATA]: 'message',
  [ROOM_RESPONSE]: 'answer',
};

export type Status = 'ok' | 'rejected' | 'error';
const STATUSES: readonly Status[] = ['ok', 'rejected', 'error'];
/** Requests on their way at the same time; then their numbers begin anew. */
const MAX_REQUESTS = 0x10000;
const packr = new Packr({ useRecords: false });

/**
 * A client of a room in as few steps as can be: decodes the real state, sends requests. For load runs, where thousands
 * share a core.
 */
export class MiniRoom {
  readonly #send: (bytes: Uint8Array) => void;
  readonly #pending = new Map<number, (status: Status, answer: unknown) => void>();
  #decoder: Decoder | undefined;
  #nextRequest = 0;
  /**
   * Looks only at answers to its own requests, and of these at what was refused; the rest is counted, not decoded.
   * There is no way back: what was missed is missing.
   */
  onlyAnswers = false;
  onState: (bytes: number, isPatch: boolean) => void = () => undefined;
  onMessage: (type: string | number, message: unknown, bytes: number) => void = () => undefined;
  /** Every frame that came, looked at or not. */
  onFrame: (kind: FrameKind, bytes: number) => void = () => undefined;

  constructor(send: (bytes: Uint8Array) => void) {
    this.#send = send;
  }

  get state(): unknown {
    return this.#decoder?.state;
  }

  /** The decoder of the state, for those who want to know what a patch consists of. */
  get decoder(): Decoder | undefined {
    return this.#decoder;
  }

  receive(frame: Uint8Array): void {
    const code = frame[0]! & CODE_BITS;
    this.onFrame(KINDS[code]!, frame.length);
    if (this.onlyAnswers && code !== ROOM_RESPONSE) return;
    const it = { offset: 1 };
    switch (code) {
      case JOIN_ROOM:
        return this.#join(frame, it);
      case ROOM_STATE:
      case ROOM_STATE_PATCH:
        this.#decoder!.decode(frame, it);
        return this.onState(frame.length, code === ROOM_STATE_PATCH);
      case ROOM_DATA: {
        const type = decode.stringCheck(frame, it) ? decode.string(frame, it) : decode.number(frame, it);
        return this.onMessage(
          type,
          frame.length > it.offset ? unpack(frame.subarray(it.offset)) : undefined,
          frame.length,
        );
      }
      case ROOM_RESPONSE:
        return this.#answer(frame, it);
    }
  }

  #join(frame: Uint8Array, it: { offset: number }): void {
    it.offset += 1 + frame[it.offset]!; // reconnection token
    it.offset += 1 + frame[it.offset]!; // serializer id
    const length = decode.number(frame, it);
    this.#decoder = Reflection.decode(frame.slice(it.offset, it.offset + length));
    this.#send(new Uint8Array([JOIN_ROOM]));
  }

  #answer(frame: Uint8Array, it: { offset: number }): void {
    const id = decode.number(frame, it);
    const status = STATUSES[frame[it.offset++]!] ?? 'error';
    const isRead = frame.length > it.offset && !(this.onlyAnswers && status === 'ok');
    const answer: unknown = isRead ? unpack(frame.subarray(it.offset)) : undefined;
    const settle = this.#pending.get(id);
    this.#pending.delete(id);
    settle?.(status, answer);
  }

  request(type: string, payload: unknown, settle: (status: Status, answer: unknown) => void): void {
    const id = this.#nextRequest++ % MAX_REQUESTS;
    this.#pending.set(id, settle);
    const head = new Uint8Array(16 + type.length * 3);
    const it = { offset: 1 };
    head[0] = ROOM_REQUEST;
    encode.number(head as never, id, it);
    encode.string(head as never, type, it);
    this.#sendFrame(head.subarray(0, it.offset), payload);
  }

  /** The same for a move, without packing anything. `number` makes the intent unique. */
  requestMove(
    frames: MoveFrames,
    number: number,
    x: number,
    y: number,
    settle: (status: Status, answer: unknown) => void,
  ): void {
    const id = this.#nextRequest++ % MAX_REQUESTS;
    this.#pending.set(id, settle);
    this.#send(frames.frame(id, number, x, y));
  }

  /** A plain message: nobody answers it. */
  send(type: string, payload: unknown): void {
    const head = new Uint8Array(8 + type.length * 3);
    const it = { offset: 1 };
    head[0] = ROOM_DATA;
    encode.string(head as never, type, it);
    this.#sendFrame(head.subarray(0, it.offset), payload);
  }

  #sendFrame(head: Uint8Array, payload: unknown): void {
    const body = packr.pack(payload);
    const frame = new Uint8Array(head.length + body.length);
    frame.set(head);
    frame.set(body, head.length);
    this.#send(frame);
  }
}
