import type { EntryId, SheetId } from '../../../kernel/index.ts';
import type { Entry, Sheet, SheetAsk, SheetChange, SheetParts } from '../../../rules/index.ts';

export type SheetEvent =
  | { readonly type: 'SheetAdded'; readonly sheet: Sheet }
  | { readonly type: 'SheetRemoved'; readonly sheetId: SheetId }
  /** The new values of the parts that were edited. */
  | {
      readonly type: 'SheetEdited';
      readonly sheetId: SheetId;
      readonly changes: Partial<Omit<Sheet, 'id' | 'origin' | 'ruleset'>>;
    }
  /** It agrees again with that version of its character in the library, but for what was kept; nothing is asked now. */
  | {
      readonly type: 'SheetRefreshed';
      readonly sheetId: SheetId;
      readonly version: number;
      readonly changes: Partial<SheetParts>;
    }
  /** Null: it was answered, or is not asked any more. */
  | { readonly type: 'SheetAsked'; readonly sheetId: SheetId; readonly asked: SheetAsk | null }
  | { readonly type: 'EntryPut'; readonly sheetId: SheetId; readonly entry: Entry }
  | { readonly type: 'EntryRemoved'; readonly sheetId: SheetId; readonly entryId: EntryId }
  | { readonly type: 'TimePassed'; readonly hours: number }
  | SheetChange;
