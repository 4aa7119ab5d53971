import {
  discBitmap,
  emptyBitmap,
  encodeBitmap,
  encodeGlow,
  encodeStars,
  isEqual,
  popcount,
  rasterOf,
  union,
  type Star,
} from '@tallow/shared/vision';
import { describe, expect, it } from 'vitest';
import { VisionReader } from './VisionReader.ts';

const scene = { id: 's', width: 2_000, height: 1_000 };
const star = (x: number): Star => ({
  x,
  y: 500,
  radius: 200,
  points: Int32Array.of(x - 100, 400, x + 100, 400, x + 100, 600, x - 100, 600),
});
const known = discBitmap(2_000, 1_000, 1_700, 300, 150);
const state = (parts: { stars?: readonly Star[]; explored?: string; all?: boolean }) => ({
  all: parts.all ?? false,
  stars: parts.stars ? encodeStars(parts.stars) : '',
  glow: '',
  explored: parts.explored ?? '',
});

describe('Explored ground', () => {
  it('is taken over whole, and grows by what is seen', () => {
    const { explored } = new VisionReader().read(
      state({ stars: [star(300)], explored: `=${encodeBitmap(known)}` }),
      scene,
    );
    expect(isEqual(explored!, union(known, rasterOf({ stars: [star(300)], glow: undefined }, 2_000, 1_000)))).toBe(
      true,
    );
  });

  it('keeps what was seen on the way, though the server does not send it', () => {
    const reader = new VisionReader();
    const text = `=${encodeBitmap(emptyBitmap(2_000, 1_000))}`;
    for (const x of [300, 500, 900]) reader.read(state({ stars: [star(x)], explored: text }), scene);
    const { explored } = reader.read(state({ stars: [star(1_300)], explored: text }), scene);
    expect(
      isEqual(explored!, rasterOf({ stars: [300, 500, 900, 1_300].map(star), glow: undefined }, 2_000, 1_000)),
    ).toBe(true);
  });

  it('gains what the GM reveals and loses what the GM hides', () => {
    const reader = new VisionReader();
    reader.read(state({ explored: `=${encodeBitmap(emptyBitmap(2_000, 1_000))}` }), scene);
    expect(isEqual(reader.read(state({ explored: `+${encodeBitmap(known)}` }), scene).explored!, known)).toBe(true);
    expect(
      popcount(reader.read(state({ explored: `=${encodeBitmap(emptyBitmap(2_000, 1_000))}` }), scene).explored!),
    ).toBe(0);
  });

  it('grows by lit ground, too', () => {
    const glow = {
      width: 160,
      height: 80,
      palette: [{ color: '#ffcc88', level: 'dim' as const }],
      runs: Int32Array.of(3, 10, 20, 0),
    };
    const text = `=${encodeBitmap(emptyBitmap(2_000, 1_000))}`;
    const { explored } = new VisionReader().read(
      { all: false, stars: '', glow: encodeGlow(glow), explored: text },
      scene,
    );
    expect(popcount(explored!)).toBe(10);
  });

  it('of one scene is never shown in another', () => {
    const reader = new VisionReader();
    const text = `=${encodeBitmap(emptyBitmap(2_000, 1_000))}`;
    reader.read(state({ stars: [star(300)], explored: text }), scene);
    const { explored } = reader.read(state({ stars: [star(900)], explored: text }), { ...scene, id: 'other' });
    expect(isEqual(explored!, rasterOf({ stars: [star(900)], glow: undefined }, 2_000, 1_000))).toBe(true);
  });

  it('is the same object as long as nothing changed', () => {
    const reader = new VisionReader();
    const first = reader.read(state({ stars: [star(300)], explored: `=${encodeBitmap(known)}` }), scene);
    expect(reader.read(state({ stars: [star(300)], explored: `=${encodeBitmap(known)}` }), scene)).toBe(first);
  });
});
