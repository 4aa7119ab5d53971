import { decode } from '@colyseus/schema';
import { unpack } from 'msgpackr';
import { expect, it } from 'vitest';
import { ROOM_REQUEST } from './codes.ts';
import { MoveFrames } from './MoveFrames.ts';

const TOKEN = '0f3a1c2e-0000-4000-8000-00000000000a';
const TAIL = '-0001-4abc-8def-0123456789ab';

function read(frame: Uint8Array) {
  const it = { offset: 1 };
  return {
    code: frame[0],
    request: decode.number(frame as never, it),
    type: decode.string(frame as never, it),
    payload: unpack(frame.subarray(it.offset)) as unknown,
  };
}

it('makes the frames that a client would pack', () => {
  const frames = new MoveFrames(TOKEN, TAIL);
  expect(read(frames.frame(0, 1, 1_850, 300))).toEqual({
    code: ROOM_REQUEST,
    request: 0,
    type: 'intent.move',
    payload: { intentId: `00000001${TAIL}`, tokenId: TOKEN, x: 1_850, y: 300 },
  });
  expect(read(frames.frame(40_000, 12_345_678, 0, 65_535))).toMatchObject({
    request: 40_000,
    payload: { intentId: `12345678${TAIL}`, x: 0, y: 65_535 },
  });
});

it('leaves earlier frames as they are', () => {
  const frames = new MoveFrames(TOKEN, TAIL);
  const first = frames.frame(1, 1, 10, 10);
  frames.frame(2, 2, 20, 20);
  expect(read(first)).toMatchObject({ request: 1, payload: { x: 10 } });
});
