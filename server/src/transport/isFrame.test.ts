import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFrame } from './isFrame.ts';

const name = (text: string): number[] => [0xa0 | text.length, ...Buffer.from(text)];

describe('A frame of a client', () => {
  it.each([
    ['that it has joined', [10]],
    ['that it leaves', [12]],
    ['whether anybody is there', [18]],
    ['a signal', [13, ...name('signal.drag'), 0x80]],
    ['a request', [21, 1, ...name('intent.move'), 0x80]],
    ['a late request', [21, 0xcd, 0x10, 0x27, ...name('intent.chat'), 0x80]],
    ['a later one', [21, 0xce, 1, 2, 3, 4, ...name('intent.chat'), 0x80]],
    ['a long name', [13, 0xd9, 40, ...Buffer.from('a'.repeat(40)), 0xc0]],
  ])('says %s', (_what, bytes) => expect(isFrame(Uint8Array.from(bytes))).toBe(true));

  it.each([
    ['nothing', []],
    ['what only a server says', [14, 1, 2, 3]],
    ['what nobody says', [99]],
    ['raw bytes', [17, ...name('x'), 1]],
    ['input', [19, 1, 2]],
    ['a name without an end', [13, 0xdb, 0xff, 0xff, 0xff, 0x7f]],
    ['half a name', [13, 0xab, 0x61]],
    ['a name that is no text', [13, 0xa3, 0xff, 0xff, 0xff]],
    ['no name', [13, 0xa0]],
    ['a number for a name', [13, 5]],
    ['a request without a number', [21, 0xc1, ...name('intent.move')]],
    ['a request with a negative number', [21, 0xe0, ...name('intent.move')]],
    ['a sign with a tail', [10, 1, 2, 3]],
  ])('is no frame when it says %s', (_what, bytes) => expect(isFrame(Uint8Array.from(bytes))).toBe(false));

  it('is judged without an error, whatever it holds', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => typeof isFrame(bytes) === 'boolean'));
  });
});
