import { describe, expect, it } from 'vitest';
import { fitted, keptInView, toMap, toScreen, zoomedAt } from './camera.ts';
import { PanZoom } from './PanZoom.ts';

const start = { x: 10, y: 20, scale: 1 };

describe('PanZoom', () => {
  it('pans with one pointer', () => {
    const pan = new PanZoom(start);
    pan.down(1, 100, 100);
    pan.move(1, 130, 90);
    expect(pan.camera).toEqual({ x: 40, y: 10, scale: 1 });
  });

  it('pinches exactly: fingers twice as far apart double the scale, and the ground stays under them', () => {
    const pan = new PanZoom(start);
    pan.down(1, 100, 200);
    pan.down(2, 200, 200);
    const [left, right] = [toMap(pan.camera, 100, 200), toMap(pan.camera, 200, 200)];
    pan.move(1, 50, 200);
    pan.move(2, 250, 200);
    expect(pan.camera.scale).toBeCloseTo(2, 12);
    expect(toScreen(pan.camera, left.x, left.y).x).toBeCloseTo(50, 9);
    expect(toScreen(pan.camera, right.x, right.y).x).toBeCloseTo(250, 9);
  });

  it('moves with two fingers without changing the scale', () => {
    const pan = new PanZoom(start);
    pan.down(1, 100, 200);
    pan.down(2, 200, 200);
    pan.move(1, 140, 260);
    pan.move(2, 240, 260);
    expect(pan.camera.scale).toBeCloseTo(1, 12);
    expect(pan.camera.x).toBeCloseTo(50, 9);
    expect(pan.camera.y).toBeCloseTo(80, 9);
  });

  it('ignores pointers it does not follow', () => {
    const pan = new PanZoom(start);
    expect(pan.move(7, 1, 1)).toBe(false);
    expect(pan.camera).toBe(start);
  });
});

describe('The camera', () => {
  it('zooms about a place', () => {
    const place = toMap(start, 300, 150);
    const after = zoomedAt(start, 300, 150, 1.7);
    expect(toScreen(after, place.x, place.y)).toEqual({ x: expect.closeTo(300, 9), y: expect.closeTo(150, 9) });
  });

  it('fits a scene in the middle of the view', () => {
    const camera = fitted({ width: 1000, height: 500 }, { width: 1000, height: 1000 });
    expect(camera.scale).toBeCloseTo(0.47);
    expect(toScreen(camera, 500, 500)).toEqual({ x: 500, y: 250 });
  });

  it('never loses the scene', () => {
    const kept = keptInView(
      { x: 5000, y: -9000, scale: 1 },
      { width: 900, height: 600 },
      { width: 1000, height: 1000 },
    );
    expect(kept.x).toBeLessThan(900);
    expect(kept.y).toBeGreaterThan(-1000);
  });
});
