import type { EntryId, SheetId } from '../../../kernel/index.ts';
import type { Entry, Sheet, SheetChange } from '../../../rules/index.ts';

export type SheetEvent =
  | { readonly type: 'SheetAdded'; readonly sheet: Sheet }
  | { readonly type: 'SheetRemoved'; readonly sheetId: SheetId }
  /** The new values of the parts that were edited. */
  | {
      readonly type: 'SheetEdited';
      readonly sheetId: SheetId;
      readonly changes: Partial<Omit<Sheet, 'id' | 'origin' | 'ruleset'>>;
    }
  | { readonly type: 'EntryPut'; readonly sheetId: SheetId; readonly entry: Entry }
  | { readonly type: 'EntryRemoved'; readonly sheetId: SheetId; readonly entryId: EntryId }
  | { readonly type: 'TimePassed'; readonly hours: number }
  | SheetChange;
