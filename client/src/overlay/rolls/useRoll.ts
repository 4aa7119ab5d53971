import { useCallback } from 'react';
import { parseFormula, variablesIn } from '@tallow/shared/dice';
import type { RollVisibility } from '@tallow/shared/table';
import { spokenFor, type SubmitResult } from '../../store/index.ts';
import { useTable } from '../table/TableContext.ts';

/**
 * Asks the table to roll. Names in the formula are values of the sheet that the user speaks for; a refusal is the
 * caller's to show.
 */
export function useRoll(): (formula: string, visibility: RollVisibility) => Promise<SubmitResult> {
  const table = useTable();
  return useCallback(
    (formula, visibility) => {
      const parsed = parseFormula(formula);
      const sheet = parsed.ok && variablesIn(parsed.value).length > 0 ? spokenFor(table.model) : undefined;
      return table.act({ action: 'roll', formula, visibility, ...(sheet && { sheetId: sheet.id }) }, 'quiet');
    },
    [table],
  );
}
