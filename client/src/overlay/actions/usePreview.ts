import { useMemo } from 'react';
import type { ActionDefinition } from '@tallow/shared/rules';
import { worldFor } from '../../store/index.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import { withOwnLabels } from '../rolls/rollWords.ts';
import { said } from '../words/said.ts';
import { toAsk, type ActionDraft } from './draft.ts';

/** The rolls that the action would make, as far as this user can know. */
export function usePreview(action: ActionDefinition, sheetId: string, draft: ActionDraft): string {
  const table = useTable();
  const marks = useModel((model) => model.marks);
  const sheets = useModel((model) => model.sheets);
  const tokens = useModel((model) => model.tokens);
  return useMemo(() => {
    const model = { ...table.model, marks, sheets, tokens };
    try {
      return withOwnLabels(said(action.preview(toAsk(action, sheetId, draft, model), worldFor(model))));
    } catch {
      // A ruleset may count on beings that this user cannot read. No preview, then.
      return '';
    }
  }, [action, sheetId, draft, table, marks, sheets, tokens]);
}
