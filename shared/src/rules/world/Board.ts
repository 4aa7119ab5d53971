import type { Piece } from '../../geometry/index.ts';
import type { SheetId } from '../../kernel/index.ts';
import type { Sheet } from '../contract/Sheet.ts';
import type { Options } from '../contract/SheetDefinition.ts';
import type { Being, Combat } from '../contract/World.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * What a world is built from: the server knows the whole table, a page what it was shown, a test what it set up.
 * Everything that follows from these is reckoned in one place.
 */
export interface Board<Standing extends Piece = Piece> {
  readonly options: Options;
  readonly combat: Combat | null;
  /** Of everybody whose sheet is known. */
  readonly sheets: ReadonlyMap<SheetId, Sheet>;
  being(sheetId: SheetId): Being | undefined;
  reachFeet(being: Being): number;
  /** The token of a sheet, wherever it stands. */
  pieceOf(sheetId: SheetId): Standing | undefined;
  /** Who stands on the map of `of`'s token; without it, on the map that is played on. */
  standing(of?: SheetId): Iterable<SheetId>;
  areOnOneMap(a: Standing, b: Standing): boolean;
  /** What one cell of the map measures on which a token stands. */
  feetPerCell(on: Standing): number;
  /** Whether no wall of that map lies between two places (map units). */
  isOpen(on: Standing, from: Place, to: Place): boolean;
  hasLineOfEffect(a: SheetId, b: SheetId): boolean;
  isHidden(sheetId: SheetId, from: SheetId): boolean;
  /** Whether whoever plays a sheet sees a token. */
  isWatching(sheet: Sheet, token: Standing): boolean;
  /** In an encounter only those who are in it take part in anything; else everybody does. */
  takesPart(sheetId: SheetId): boolean;
}
