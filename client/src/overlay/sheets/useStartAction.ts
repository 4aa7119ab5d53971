import { useCallback } from 'react';
import { useCompose } from '../actions/useComposer.ts';
import type { ActionStart } from './entryActions.ts';

/** Opens the composer for what a sheet's button means. */
export function useStartAction(sheetId: string): (start: ActionStart) => void {
  const { open } = useCompose();
  return useCallback(
    ({ actionId, entryId, inputs }) =>
      open(sheetId, actionId, { ...(entryId !== undefined && { entryId }), ...(inputs && { inputs }) }),
    [open, sheetId],
  );
}
