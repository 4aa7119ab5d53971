import { Texture } from 'pixi.js';

const SIDE = 256;

/** Value noise that repeats after `period` cells. */
function noise(x: number, y: number, period: number, seed: number): number {
  const at = (i: number, j: number): number => {
    let h =
      (((i % period) + period) % period) * 374761393 + (((j % period) + period) % period) * 668265263 + seed * 144665;
    h = Math.imul(h ^ (h >>> 13), 1274126177);
    return ((h ^ (h >>> 16)) >>> 0) / 0xffffffff;
  };
  const [i, j] = [Math.floor(x), Math.floor(y)];
  const smooth = (t: number): number => t * t * (3 - 2 * t);
  const [u, v] = [smooth(x - i), smooth(y - j)];
  const top = at(i, j) * (1 - u) + at(i + 1, j) * u;
  const bottom = at(i, j + 1) * (1 - u) + at(i + 1, j + 1) * u;
  return top * (1 - v) + bottom * v;
}

/** Dark worn stone that tiles without a seam, for scenes without a picture. */
export function stoneTexture(): Texture {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE;
  const context = canvas.getContext('2d')!;
  const picture = context.createImageData(SIDE, SIDE);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const at = (cells: number, seed: number): number => noise((x / SIDE) * cells, (y / SIDE) * cells, cells, seed);
      const clouds = at(5, 1) * 0.34 + at(11, 2) * 0.33 + at(26, 3) * 0.33;
      const grain = at(128, 4) - 0.5;
      const vein = Math.max(0, 1 - Math.abs(at(6, 5) - 0.5) * 26) * 0.35;
      const light = 46 + clouds * 28 + grain * 9 - vein * 16;
      picture.data.set([light * 1.06, light * 0.97, light * 0.86, 255], (y * SIDE + x) * 4);
    }
  }
  context.putImageData(picture, 0, 0);
  const texture = Texture.from(canvas);
  texture.source.addressMode = 'repeat';
  return texture;
}
