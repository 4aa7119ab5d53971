import { expect, it } from 'vitest';
import { gridFit } from './gridFit.ts';

const crypt = { width: 1408, height: 1024 };

it('a rectangle over three cells says how many the picture has', () => {
  expect(gridFit(crypt, { x: 64, y: 128 }, { x: 256, y: 320 }, 3)).toEqual({
    columns: 22,
    rows: 16,
    offsetX: 0,
    offsetY: 0,
  });
});
it('from any corner, by an unsteady hand', () => {
  expect(gridFit(crypt, { x: 259, y: 318 }, { x: 66, y: 127 }, 3)).toEqual({
    columns: 22,
    rows: 16,
    offsetX: 0,
    offsetY: 0,
  });
});
it('a grid that begins within the picture is shifted', () => {
  expect(gridFit({ width: 1000, height: 1000 }, { x: 150, y: 130 }, { x: 450, y: 430 }, 3)).toEqual({
    columns: 10,
    rows: 10,
    offsetX: 50,
    offsetY: 30,
  });
});
it('cells that are longer than wide stay so', () => {
  expect(gridFit({ width: 1000, height: 1000 }, { x: 0, y: 0 }, { x: 300, y: 150 }, 3)).toEqual({
    columns: 10,
    rows: 20,
    offsetX: 0,
    offsetY: 0,
  });
});
it.each([
  [
    { x: 0, y: 0 },
    { x: 5, y: 5 },
  ],
  [
    { x: 0, y: 0 },
    { x: 300, y: 2 },
  ],
  [
    { x: 0, y: 0 },
    { x: 4_000, y: 4_000 },
  ],
])('%o to %o says nothing', (from, to) => {
  expect(gridFit(crypt, from, to, 3)).toBeNull();
});
