import { describe, expect, it } from 'vitest';
import type { Piece } from '../../geometry/index.ts';
import type { SheetId } from '../../kernel/index.ts';
import { CHIP } from '../chip/chip.ts';
import { foe, hero } from '../chip/testing/sheets.ts';
import { deriveBeing } from '../sheets/deriveBeing.ts';
import type { Board } from './Board.ts';
import { worldOver } from './worldOver.ts';

const [anna, gob] = [hero('anna'), foe('gob')];
const sheets = new Map([anna, gob].map((sheet) => [sheet.id, sheet]));
const pieces: Readonly<Record<string, Piece>> = { anna: { x: 0, y: 0, size: 1 }, gob: { x: 100, y: 0, size: 1 } };
const FAR = { x: 0, y: 500 };

const board = (known: Partial<Board> = {}) =>
  worldOver({
    options: {},
    combat: null,
    sheets,
    being: (id) => deriveBeing(CHIP, sheets.get(id)!, {}),
    reachFeet: () => 5,
    pieceOf: (id) => pieces[id],
    standing: () => sheets.keys(),
    areOnOneMap: () => true,
    feetPerCell: () => 5,
    isOpen: () => true,
    hasLineOfEffect: () => true,
    isHidden: () => false,
    isWatching: () => true,
    takesPart: () => true,
    ...known,
  });

describe('Whose reach is left', () => {
  it('are enemies who threaten before, and not after', () => {
    expect(board().threatsLeft(anna.id, FAR)).toEqual([gob.id]);
    expect(board().threatsLeft(anna.id, { x: 0, y: 100 })).toEqual([]);
    expect(board({ reachFeet: () => 0 }).threatsLeft(anna.id, FAR)).toEqual([]);
  });

  it('in an encounter is nobody who is not in it', () => {
    expect(board({ takesPart: (id: SheetId) => id === anna.id }).threatsLeft(anna.id, FAR)).toEqual([]);
  });

  it('is nobody behind a wall, on another map, or whose player does not see it', () => {
    expect(board({ isOpen: () => false }).threatsLeft(anna.id, FAR)).toEqual([]);
    expect(board({ areOnOneMap: () => false }).threatsLeft(anna.id, FAR)).toEqual([]);
    expect(board({ isWatching: () => false }).threatsLeft(anna.id, FAR)).toEqual([]);
  });
});

it('an area ends at walls', () => {
  const circle = { shape: 'circle', x: 50, y: 50, radiusFeet: 10 } as const;
  expect(board().within(circle)).toEqual([anna.id, gob.id]);
  expect(board({ isOpen: (on) => on === pieces['anna'] }).within(circle)).toEqual([anna.id]);
});
