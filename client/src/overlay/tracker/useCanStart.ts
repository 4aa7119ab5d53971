import { useMemo } from 'react';
import type { SheetModel } from '../../store/index.ts';
import { useModel } from '../table/TableContext.ts';

/** Sheets with a token on the scene that is shown. */
export function useFighters(): readonly SheetModel[] {
  const tokens = useModel((model) => model.tokens);
  const sheets = useModel((model) => model.sheets);
  return useMemo(() => {
    const here = new Set([...tokens.values()].map(({ sheetId }) => sheetId));
    return [...sheets.values()].filter(({ id }) => here.has(id));
  }, [tokens, sheets]);
}

/** Whether this user could start an encounter now. */
export function useCanStart(): boolean {
  const isGm = useModel(({ me, viewAs, encounter }) => me.role === 'gm' && viewAs === null && encounter === null);
  return useFighters().length > 0 && isGm;
}
