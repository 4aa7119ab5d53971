import { describe, expect, it } from 'vitest';
import { fanOf } from './fanOf.ts';
import { paintGlowPixels } from './paintGlowPixels.ts';

const glow = {
  width: 80,
  height: 80,
  palette: [{ color: '#ff8000', level: 'bright' as const }],
  runs: Int32Array.of(10, 20, 24, 0, 11, 20, 24, 0),
};

describe('Glow', () => {
  it('is cropped to the lit ground and one sample around it', () => {
    expect(paintGlowPixels(glow)).toMatchObject({ left: 19, top: 9, width: 6, height: 4 });
    expect(paintGlowPixels({ ...glow, runs: new Int32Array() })).toBeUndefined();
  });

  it('covers exactly what is lit, while its colour runs on', () => {
    const { pixels, width } = paintGlowPixels(glow)!;
    const at = (x: number, y: number): number[] => [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
    expect(at(1, 1)[3]).toBe(255);
    expect(at(0, 1)[3]).toBe(0);
    expect(at(0, 1).slice(0, 3)).toEqual(at(2, 1).slice(0, 3));
  });
});

describe('A fan', () => {
  it('has a triangle for each side of its star', () => {
    const fan = fanOf([{ x: 0, y: 0, radius: 50, points: Int32Array.of(-10, -10, 10, -10, 0, 10) }]);
    expect([...fan.indices]).toEqual([0, 1, 2, 0, 2, 3, 0, 3, 1]);
    expect([...fan.positions.subarray(0, 4)]).toEqual([0, 0, -10, -10]);
    expect([...fan.eyes.subarray(0, 3)]).toEqual([0, 0, 50]);
  });
});
