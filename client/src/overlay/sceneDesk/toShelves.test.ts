import { describe, expect, it } from 'vitest';
import { moveWithin, putBefore, toShelves, type DeskScene } from './toShelves.ts';

const scene = (id: string, folder = '', order = 0): DeskScene =>
  ({ id, name: `The ${id}`, folder, order }) as Partial<DeskScene> as DeskScene;
const [cave, inn, road, vault] = [scene('cave', 'Act 1', 2), scene('inn', 'Act 1', 1), scene('road'), scene('vault')];
const all = [cave, inn, road, vault];
const idsOf = (search: string) => toShelves(all, search).map(({ scenes }) => scenes.map(({ id }) => id));

describe('Shelves', () => {
  it('stand by folder, those in none first, each in the GM’s order', () =>
    expect(idsOf('')).toEqual([
      ['road', 'vault'],
      ['inn', 'cave'],
    ]));
  it('hold what is searched for, by name or folder', () => {
    expect(idsOf('THE va')).toEqual([['vault']]);
    expect(idsOf('act')).toEqual([['inn', 'cave']]);
    expect(idsOf('dragon')).toEqual([]);
  });
});

describe('A scene that is moved', () => {
  const shelves = toShelves(all, '');
  it('comes before the one it is dropped on', () =>
    expect(putBefore(shelves, vault, inn)).toEqual(['road', 'vault', 'inn', 'cave']));
  it('goes one place along its folder, and not out of it', () => {
    expect(moveWithin(shelves, inn, 1)).toEqual(['road', 'vault', 'cave', 'inn']);
    expect(moveWithin(shelves, cave, -1)).toEqual(['road', 'vault', 'cave', 'inn']);
    expect(moveWithin(shelves, cave, 1)).toBeUndefined();
    expect(moveWithin(shelves, road, -1)).toBeUndefined();
  });
});
