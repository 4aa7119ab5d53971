import { describe, expect, it } from 'vitest';
import { drawingAt, pinAt, propAt } from './markHits.ts';

const drawn = { shape: 'line', points: [0, 0, 100, 0], fill: '', width: 4, text: '' } as const;

describe('What lies under the pointer', () => {
  it('is a drawing by its line, and by all of it when it is filled', () => {
    expect(drawingAt([drawn], { x: 50, y: 5 }, 4)).toBe(drawn);
    expect(drawingAt([drawn], { x: 50, y: 9 }, 4)).toBeUndefined();
    const box = { ...drawn, shape: 'rectangle', points: [0, 0, 100, 100] } as const;
    const filled = { ...box, fill: '#000000' } as const;
    expect(drawingAt([box], { x: 50, y: 50 }, 4)).toBeUndefined();
    expect(drawingAt([box], { x: 0, y: 50 }, 4)).toBe(box);
    expect(drawingAt([filled, box], { x: 50, y: 50 }, 4)).toBe(filled);
  });

  it('is a picture as it is turned', () => {
    const prop = { x: 0, y: 40, width: 100, height: 20, rotation: 90 };
    expect(propAt([prop], { x: 50, y: 90 })).toBe(prop);
    expect(propAt([prop], { x: 90, y: 50 })).toBeUndefined();
  });

  it('is a pin by its head', () => {
    const pin = { x: 100, y: 100 };
    expect(pinAt([pin], { x: 100, y: 70 }, 30)).toBe(pin);
    expect(pinAt([pin], { x: 100, y: 135 }, 30)).toBeUndefined();
  });
});
