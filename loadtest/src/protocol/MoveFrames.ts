import { encode } from '@colyseus/schema';
import { Packr } from 'msgpackr';
import { ROOM_REQUEST } from './codes.ts';

const UINT16 = 0xcd;
/** Places in the template that get other values with every move: two bytes each. */
const HOLES = { x: 0x1234, y: 0x5678 } as const;
const NUMBER_DIGITS = 8;
const packr = new Packr({ useRecords: false });

function holeOf(bytes: Uint8Array, value: number): number {
  const at = bytes.findIndex(
    (byte, i) => byte === UINT16 && bytes[i + 1] === value >> 8 && bytes[i + 2] === (value & 0xff),
  );
  if (at < 0) throw new Error('A move is not packed as it used to be');
  return at + 1;
}

/**
 * The frames of one token's moves, each a copy of a template with a few bytes changed: packing every move anew is what
 * a load generator in k6's slow engine would spend most of its time on. Request numbers and coordinates are below
 * 65,536.
 */
export class MoveFrames {
  readonly #template: Uint8Array;
  readonly #at: { readonly request: number; readonly intent: number; readonly x: number; readonly y: number };

  /** `idTail` ends the ids of the intents, after the eight digits of their number: `-xxxx-4xxx-8xxx-xxxxxxxxxxxx`. */
  constructor(tokenId: string, idTail: string) {
    const head = new Uint8Array(32);
    const it = { offset: 4 };
    head.set([ROOM_REQUEST, UINT16, 0, 0]);
    encode.string(head as never, 'intent.move', it);
    const body = packr.pack({ intentId: '0'.repeat(NUMBER_DIGITS) + idTail, tokenId, x: HOLES.x, y: HOLES.y });
    this.#template = new Uint8Array(it.offset + body.length);
    this.#template.set(head.subarray(0, it.offset));
    this.#template.set(body, it.offset);
    const intent = this.#template.findIndex((_, i) =>
      this.#template.subarray(i, i + NUMBER_DIGITS).every((byte) => byte === 0x30),
    );
    this.#at = { request: 2, intent, x: holeOf(this.#template, HOLES.x), y: holeOf(this.#template, HOLES.y) };
  }

  /** `number` makes the intent's id unique. */
  frame(request: number, number: number, x: number, y: number): Uint8Array {
    const frame = this.#template.slice();
    const { request: r, intent, x: ax, y: ay } = this.#at;
    frame[r] = request & 0xff;
    frame[r + 1] = request >> 8;
    let rest = number;
    for (let i = intent + NUMBER_DIGITS - 1; rest > 0; i--, rest = Math.floor(rest / 10)) frame[i] = 0x30 + (rest % 10);
    frame[ax] = x >> 8;
    frame[ax + 1] = x & 0xff;
    frame[ay] = y >> 8;
    frame[ay + 1] = y & 0xff;
    return frame;
  }
}
