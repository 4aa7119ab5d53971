import { useMemo } from 'react';
import type { ActionDefinition } from '@tallow/shared/rules';
import { playsSheet, rulesetOf, type SheetModel } from '../../store/index.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import { useTableUi, type ComposeStart } from '../table/TableUi.ts';

const NOTHING: ComposeStart = {};

export interface Composed {
  readonly action: ActionDefinition;
  readonly sheet: SheetModel;
  readonly start: ComposeStart;
}

/** The action being put together; null when there is none, or no longer anybody to do it. */
export function useComposed(): Composed | null {
  const { composing } = useTableUi();
  const sheet = useModel((model) => (composing ? model.sheets.get(composing.sheetId) : undefined));
  const mayPlay = useModel((model) => sheet !== undefined && playsSheet(model, sheet));
  const ruleset = useModel(rulesetOf);
  return useMemo(() => {
    const action = ruleset?.actions.find(({ id }) => id === composing?.actionId);
    return action && sheet && mayPlay && composing ? { action, sheet, start: composing.start ?? NOTHING } : null;
  }, [ruleset, composing, sheet, mayPlay]);
}

/**
 * Opens the composer for an action, with what is chosen already, or closes it. What was being pointed out ends with it.
 */
export function useCompose(): {
  readonly open: (sheetId: string, actionId: string, start?: ComposeStart) => void;
  readonly close: () => void;
} {
  const table = useTable();
  const { set } = useTableUi();
  return useMemo(
    () => ({
      open: (sheetId, actionId, start = {}) => {
        table.point(null);
        set({ composing: { sheetId, actionId, start } });
      },
      close: () => {
        table.point(null);
        set({ composing: null });
      },
    }),
    [table, set],
  );
}
