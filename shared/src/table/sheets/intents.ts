import type { EffectId, EntryId, SheetId, UserId } from '../../kernel/index.ts';
import type {
  Duration,
  Entry,
  Fields,
  Modifier,
  Origin,
  Proficiency,
  SheetAsk,
  SheetParts,
  SheetTemplate,
  Side,
} from '../../rules/index.ts';
import type { Placement } from '../state/Placement.ts';

/** Brings characters or monsters to the table, each a copy of the template. More than one are numbered. */
export interface AddSheets {
  readonly type: 'sheet.add';
  readonly template: SheetTemplate;
  readonly count: number;
  readonly side: Side;
  readonly ownerId: UserId | null;
  readonly origin: Origin | null;
  /** Null: no token yet. */
  readonly place: Placement | null;
}
/**
 * Puts a sheet's token on the map, a new one if it has none. Players do so for their own that has none, near the party.
 */
export interface PlaceSheet {
  readonly type: 'sheet.place';
  readonly sheetId: SheetId;
  readonly place: Placement;
}
export interface RemoveSheet {
  readonly type: 'sheet.remove';
  readonly sheetId: SheetId;
}
/** What the GM may write; the owner only `notes`. In the records, `null` takes a key away. */
export interface SheetEdits {
  readonly name?: string;
  readonly image?: string;
  readonly size?: number;
  readonly fields?: Fields;
  readonly bonuses?: Readonly<Record<string, number | null>>;
  readonly overrides?: Readonly<Record<string, number | null>>;
  readonly proficiencies?: readonly Proficiency[];
  readonly notes?: string;
  readonly gmNotes?: string;
  readonly side?: Side;
  readonly ownerId?: UserId | null;
}
export interface EditSheet {
  readonly type: 'sheet.edit';
  readonly sheetId: SheetId;
  readonly changes: SheetEdits;
}
/** Server-made: a sheet takes over what its character in the library says, but for what is kept. */
export interface RefreshSheet {
  readonly type: 'sheet.refresh';
  readonly sheetId: SheetId;
  readonly library: SheetParts;
  readonly version: number;
  /** By `differenceKey`; `all`: the library has just been written from the table. */
  readonly keep: readonly string[] | 'all';
}
/** Server-made: somebody asks for what another one decides; null takes that back. */
export interface AskAboutSheet {
  readonly type: 'sheet.ask';
  readonly sheetId: SheetId;
  readonly asked: SheetAsk | null;
}
/** Adds an entry, or replaces the one of its id. */
export interface PutEntry {
  readonly type: 'sheet.entry';
  readonly sheetId: SheetId;
  readonly entry: Omit<Entry, 'id'> & { readonly id?: EntryId | undefined };
}
export interface RemoveEntry {
  readonly type: 'sheet.entry.remove';
  readonly sheetId: SheetId;
  readonly entryId: EntryId;
}
/** Writes a resource's current value; beyond its bounds it stops there. */
export interface SetResource {
  readonly type: 'sheet.set';
  readonly sheetId: SheetId;
  readonly resource: string;
  readonly value: number;
}
/** Damage that comes from nobody's action: a fall, a GM's word. */
export interface Hurt {
  readonly type: 'sheet.hurt';
  readonly sheetIds: readonly SheetId[];
  readonly amount: number;
  /** Null: only what helps against all damage counts. */
  readonly damageType: string | null;
}
export interface Heal {
  readonly type: 'sheet.heal';
  readonly sheetIds: readonly SheetId[];
  readonly amount: number;
  readonly resource: string | null;
}
/** A condition of the ruleset, or an effect made by hand. */
export interface AddEffect {
  readonly type: 'sheet.effect';
  readonly sheetIds: readonly SheetId[];
  readonly condition: string | null;
  /** Who causes it, such as the one who is feared; absent or null: nobody. */
  readonly source?: SheetId | null;
  readonly name: string | null;
  readonly modifiers: readonly Modifier[];
  readonly duration: Duration;
  readonly hidden: boolean;
}
export interface RemoveEffect {
  readonly type: 'sheet.effect.remove';
  readonly sheetId: SheetId;
  readonly effectId: EffectId;
}
/** Lets game time pass for everybody. */
export interface PassTime {
  readonly type: 'time.pass';
  readonly hours: number;
}
export type SheetIntent =
  | AddSheets
  | PlaceSheet
  | RemoveSheet
  | EditSheet
  | RefreshSheet
  | AskAboutSheet
  | PutEntry
  | RemoveEntry
  | SetResource
  | Hurt
  | Heal
  | AddEffect
  | RemoveEffect
  | PassTime;
