import { createContext, use } from 'react';
import type { Being, Ruleset, Sheet } from '@tallow/shared/rules';
import type { Action } from '../../store/index.ts';

export type SheetChanges = Omit<Extract<Action, { action: 'sheet.edit' }>, 'action' | 'sheetId'>;
export type NewEntry = Extract<Action, { action: 'sheet.entry' }>['entry'];

/** A sheet that lies open, and what its reader may do with it: at a table, or in the library at home. */
export interface SheetEditor {
  readonly ruleset: Ruleset;
  readonly sheet: Sheet;
  readonly being: Being;
  /** Whether what was written down may be changed: fields, bonuses, skills, entries. */
  readonly canEdit: boolean;
  /** Whether the reader acts for it: sets its points, writes its notes, uses its things. */
  readonly canPlay: boolean;
  /** Whether what only the GM knows is shown. */
  readonly isGm: boolean;
  /** At a table there are points, effects, an owner and a side. */
  readonly isAtTable: boolean;
  edit(changes: SheetChanges): void;
  putEntry(entry: NewEntry): void;
  removeEntry(entryId: string): void;
  /** Says why something typed does not count. */
  complain(why: string): void;
}

export const SheetEditorContext = createContext<SheetEditor | null>(null);

export function useSheetEditor(): SheetEditor {
  const editor = use(SheetEditorContext);
  if (!editor) throw new Error('There is no open sheet around this component');
  return editor;
}
