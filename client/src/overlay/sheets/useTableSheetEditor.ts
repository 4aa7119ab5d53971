import { useMemo } from 'react';
import type { EntryId, SheetId } from '@tallow/shared/kernel';
import { beingOf, playsSheet, rulesetOf } from '../../store/index.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import type { SheetEditor } from './SheetEditor.ts';

/** A sheet at the table: read from the room's state, changed by asking the server. Null when it is not to be read. */
export function useTableSheetEditor(sheetId: string): SheetEditor | null {
  const table = useTable();
  const ruleset = useModel(rulesetOf);
  const being = useModel((model) => beingOf(model, sheetId));
  const isGm = useModel(({ me, viewAs }) => me.role === 'gm' && viewAs === null);
  const canPlay = useModel((model) => being !== undefined && playsSheet(model, being.sheet));
  return useMemo(() => {
    if (!ruleset || !being) return null;
    const id = sheetId as SheetId;
    return {
      ruleset,
      being,
      sheet: being.sheet,
      canEdit: isGm,
      canPlay,
      isGm,
      isAtTable: true,
      edit: (changes) => void table.act({ action: 'sheet.edit', sheetId: id, ...changes }),
      putEntry: (entry) => void table.act({ action: 'sheet.entry', sheetId: id, entry }),
      removeEntry: (entryId) =>
        void table.act({ action: 'sheet.entry.remove', sheetId: id, entryId: entryId as EntryId }),
      complain: (why) => table.notify(why, 'danger'),
    };
  }, [table, ruleset, being, isGm, canPlay, sheetId]);
}
