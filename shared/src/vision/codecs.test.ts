import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assert } from '../kernel/index.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { emptyBitmap, isEqual } from './Bitmap.ts';
import { decodeBitmap, encodeBitmap } from './bitmapCodec.ts';
import { decodeGlow, encodeGlow } from './glowCodec.ts';
import { discBitmap, fullBitmap, rasterOf } from './raster.ts';
import { decodeStars, encodeStars } from './starCodec.ts';
import { seesPoint } from './sees.ts';
import { dark, dice, dungeonWalls, eye, light, scene } from './testing/builders.ts';
import { visionOf } from './visionOf.ts';

const seeded = { seed: 7, numRuns: 200 };
const coordinate = fc.integer({ min: -40_000, max: 40_000 });
const star = fc.record({
  x: coordinate,
  y: coordinate,
  radius: fc.nat(60_000),
  points: fc.array(coordinate, { maxLength: 60 }).map((p) => Int32Array.from(p.slice(0, p.length - (p.length % 2)))),
});

const visions = Array.from({ length: 8 }, (_, seed) =>
  visionOf(scene(dungeonWalls(seed, 30, 10)), dark(light(350, 350), light(700, 610, { color: '#123456' })), [
    eye(480, 520, { darkvision: 150 }),
  ]),
);

describe('codecs', () => {
  it('base64 round trip, equal to the platform', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
      seeded,
    );
  });
  it('stars round trip', () => {
    fc.assert(
      fc.property(fc.array(star, { maxLength: 5 }), (stars) => {
        expect(decodeStars(encodeStars(stars))).toEqual({ ok: true, value: stars });
      }),
      seeded,
    );
  });
  it('real visions round trip and give the same bits and answers', () => {
    for (const vision of visions) {
      const stars = decodeStars(encodeStars(vision.stars));
      const glow = decodeGlow(encodeGlow(vision.glow!));
      assert(stars.ok && glow.ok, 'own text is understood');
      expect([stars.value, glow.value]).toEqual([vision.stars, vision.glow]);
      const received = { stars: stars.value, glow: glow.value };
      const seen = rasterOf(vision, 1000, 1000);
      expect(isEqual(rasterOf(received, 1000, 1000), seen)).toBe(true);
      expect(seesPoint(received, 480, 530)).toBe(true);
      expect(decodeBitmap(encodeBitmap(seen))).toEqual({ ok: true, value: seen });
    }
  });
  it('bitmaps of any size round trip', () => {
    const roll = dice(3);
    for (let i = 0; i < 40; i++) {
      const [width, height] = [100 * (1 + roll(12)), 100 * (1 + roll(12))];
      for (const bitmap of [
        emptyBitmap(width, height),
        fullBitmap(width, height),
        discBitmap(width, height, roll(width), roll(height), roll(500)),
      ])
        expect(decodeBitmap(encodeBitmap(bitmap))).toEqual({ ok: true, value: bitmap });
    }
  });
  it('anything else is refused, never thrown', () => {
    const any = fc.oneof(fc.string(), fc.uint8Array({ maxLength: 40 }).map(toBase64));
    const answer = (text: string): string[] =>
      [decodeStars(text), decodeGlow(text), decodeBitmap(text)].map((result) => (result.ok ? 'ok' : result.reason));
    fc.assert(
      fc.property(any, (text) => {
        expect(answer(text).every((word) => ['ok', 'bad-stars', 'bad-glow', 'bad-bitmap'].includes(word))).toBe(true);
      }),
      { seed: 5, numRuns: 3000 },
    );
  });
  it('cut or lengthened text is refused', () => {
    const { stars, glow } = visions[0]!;
    const seen = rasterOf(visions[0]!, 1000, 1000);
    const spoilt = (text: string): string[] => [text.slice(0, -4), `${text.replace(/=+$/, '')}!`, `A${text}`];
    for (const text of spoilt(encodeStars(stars))) expect(decodeStars(text).ok).toBe(false);
    for (const text of spoilt(encodeBitmap(seen))) expect(decodeBitmap(text).ok).toBe(false);
    expect(decodeGlow(encodeGlow(glow!).slice(0, 5)).ok).toBe(false);
  });
  it('claims of enormous sizes are refused', () => {
    const huge = toBase64(Uint8Array.of(255, 255, 255, 255, 15, 255, 255, 255, 255, 15));
    expect([decodeStars(huge).ok, decodeGlow(huge).ok, decodeBitmap(huge).ok]).toEqual([false, false, false]);
  });
});
