import type { EntryId, SheetId, UserId } from '../../kernel/index.ts';
import type { Effect, Modifier } from './Effect.ts';

export type FieldValue = number | string | boolean | readonly string[];
export type Fields = Readonly<Record<string, FieldValue>>;

/** What must be true before an entry may be used. `all` of nothing is met. */
export type Requirement =
  | { readonly all: readonly Requirement[] }
  | { readonly any: readonly Requirement[] }
  /** A proficiency of this id at 100 %. */
  | { readonly mastery: string }
  | { readonly field: string; readonly atLeast: number };

/** Something carried, worn or known: a weapon, a rope, a spell. Its kind says which fields it has. */
export interface Entry {
  readonly id: EntryId;
  readonly kind: string;
  readonly name: string;
  readonly fields: Fields;
  /** Work while the entry is active. */
  readonly modifiers: readonly Modifier[];
  readonly requires: Requirement | null;
  readonly quantity: number;
  /** Of one piece, in the ruleset's unit. */
  readonly weight: number;
  /** The entry that holds this one. */
  readonly containerId: EntryId | null;
  /** Wielded, worn or prepared. */
  readonly active: boolean;
  /** Lies beside its owner: not usable until it is picked up. */
  readonly dropped: boolean;
  /** Known to the GM only. */
  readonly secret: boolean;
}

/** A skill in something, in basis points: 0..10000 = 0..100 %, where 100 % is mastery. */
export interface Proficiency {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Basis points gained with each use. */
  readonly growth: number;
  readonly value: number;
}

/** What a character or a kind of monster is, apart from any session: what the database keeps and files carry. */
export interface SheetTemplate {
  readonly ruleset: string;
  readonly name: string;
  /** Empty or the id of an uploaded picture. */
  readonly image: string;
  /** Cells its token covers along one side. */
  readonly size: number;
  readonly fields: Fields;
  /** Permanent bonuses on derived values, by their id. */
  readonly bonuses: Readonly<Record<string, number>>;
  readonly proficiencies: readonly Proficiency[];
  readonly entries: readonly Entry[];
  /** Never leaves the GM's view. */
  readonly gmNotes: string;
}

export type Side = 'party' | 'foes' | 'neutral';

/** Where an instance came from. */
export interface Origin {
  readonly kind: 'character' | 'monster';
  readonly id: string;
  /** Of the character in the library, when the two last agreed; absent in journals from before it was kept. */
  readonly version?: number;
}

/** What somebody asks about a character at the table, until who may decide it has. */
export interface SheetAsk {
  /** To take over what the library says, for the GM to decide; or to write growth there, for the owner. */
  readonly kind: 'refresh' | 'write-back';
  readonly by: UserId;
  /** Of the character in the library that was asked about. */
  readonly version: number;
  /** What stays as it is at the table, by `differenceKey`. */
  readonly keep: readonly string[];
}

/** One character or monster at the table: a copy of its template, and what play has done to it. */
export interface Sheet extends SheetTemplate {
  readonly id: SheetId;
  readonly origin: Origin | null;
  readonly ownerId: UserId | null;
  readonly side: Side;
  /** Current values, such as hit points. */
  readonly resources: Readonly<Record<string, number>>;
  readonly effects: readonly Effect[];
  /** Derived values that the GM fixed by hand. */
  readonly overrides: Readonly<Record<string, number>>;
  /** The owner's and the GM's. */
  readonly notes: string;
  /** Absent or null: nothing. */
  readonly asked?: SheetAsk | null;
}
