import type { RandomSource, SheetId } from '../../kernel/index.ts';
import type { Modifier } from './Effect.ts';
import type { Sheet } from './Sheet.ts';
import type { Options } from './SheetDefinition.ts';
import type { Word } from '../../words/index.ts';

/** A number with its reasons. */
export interface Explained {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** As the ruleset wrote it; empty for a plain field. */
  readonly formula: Word;
  /** The values that the formula used. */
  readonly inputs: readonly { readonly name: Word; readonly value: number }[];
  /** What was added to the formula's result, and by what. */
  readonly sources: readonly { readonly from: Word; readonly add: number }[];
  /** What the value would be if the GM had not fixed it. */
  readonly overridden?: number;
}

/** A sheet with everything that follows from it. */
export interface Being {
  readonly sheet: Sheet;
  /** Every numeric field and derived value, by id. */
  readonly values: ReadonlyMap<string, Explained>;
  /**
   * Modifiers of active equipment and of effects, with the name of what brings them; that of something secret is for
   * the GM alone.
   */
  readonly modifiers: readonly { readonly from: Word; readonly isSecret: boolean; readonly modifier: Modifier }[];
  /** The value of a field or derived value. Throws on an id that the ruleset does not define. */
  value(id: string): number;
  /** The most a resource can be; Infinity when it has no bound. */
  maximum(resource: string): number;
  has(flag: string): boolean;
}

/** A shape on the map; coordinates in map units, lengths in feet. */
export type Area =
  | { readonly shape: 'circle'; readonly x: number; readonly y: number; readonly radiusFeet: number }
  /** A quarter circle from `x`, `y` in a direction given in degrees clockwise from the right. */
  | {
      readonly shape: 'cone';
      readonly x: number;
      readonly y: number;
      readonly lengthFeet: number;
      readonly direction: number;
    }
  /** Five feet wide. */
  | {
      readonly shape: 'line';
      readonly x: number;
      readonly y: number;
      readonly lengthFeet: number;
      readonly direction: number;
    };

/** What the rules may know of an encounter that runs. */
export interface Combat {
  readonly round: number;
  /** Whose turn it is. */
  readonly turnOf: SheetId | null;
  /** What is left in a pool; undefined for somebody who is not in the encounter. */
  pool(sheetId: SheetId, pool: string): number | undefined;
  /** Feet that somebody may still go this turn; undefined for somebody who is not in the encounter, or not readable. */
  movementLeft(sheetId: SheetId): number | undefined;
}

export interface Way {
  readonly feet: number;
  /** Whether no wall lies in between. */
  readonly isOpen: boolean;
}

/** The table as the rules see it. Outside an encounter nothing costs points. */
export interface World {
  readonly options: Options;
  readonly combat: Combat | null;
  being(sheetId: SheetId): Being | undefined;
  readonly beings: readonly Being[];
  /**
   * Whole feet between the nearest cells of two tokens (neighbours: 5, same cell: 0), diagonal steps counted as one;
   * undefined when either has no token on this map.
   */
  distanceFeet(a: SheetId, b: SheetId): number | undefined;
  /**
   * Whether its token is hidden, invisible or out of the sight of `from`'s player. What depends on the unseen would
   * betray them: they do not count where others only stand around.
   */
  isHidden(sheetId: SheetId, from: SheetId): boolean;
  /** Whether no wall stops an attack from one to the other. */
  hasLineOfEffect(a: SheetId, b: SheetId): boolean;
  /** From the nearest edge of a token to a place (map units); undefined when it has none on this map. */
  reachTo(sheetId: SheetId, to: { readonly x: number; readonly y: number }): Way | undefined;
  /** Map units of the middle of a sheet's token; undefined when it has none on this map. */
  middleOf(sheetId: SheetId): { readonly x: number; readonly y: number } | undefined;
  /**
   * Whose tokens' middles lie in an area, no wall between them and its origin, of the map that `of` stands on; without
   * it, of the map that is played on.
   */
  within(area: Area, of?: SheetId): readonly SheetId[];
  /**
   * Whether a token's middle lies in the area, no wall between it and the origin, where it stands or, with `at` (map
   * units of its top left corner), where it would stand.
   */
  isWithin(sheetId: SheetId, area: Area, at?: { readonly x: number; readonly y: number }): boolean;
  /**
   * Whose reach a token would leave by going there: enemies who threaten it now, no wall in between, and would not any
   * more; in an encounter only those who are in it.
   */
  threatsLeft(sheetId: SheetId, to: { readonly x: number; readonly y: number }): readonly SheetId[];
}

export interface Chance {
  readonly random: RandomSource;
  readonly newId: () => string;
}
