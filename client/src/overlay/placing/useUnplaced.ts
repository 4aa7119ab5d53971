import { useMemo } from 'react';
import { playsSheet, type SheetModel } from '../../store/index.ts';
import { useModel } from '../table/TableContext.ts';

const ORDER = ['party', 'neutral', 'foes'];

/** Sheets that this user may put on the map, and that have no token on the scene that is looked at; the party first. */
export function useUnplaced(): readonly SheetModel[] {
  const tokens = useModel((model) => model.tokens);
  const sheets = useModel((model) => model.sheets);
  const me = useModel((model) => model.me);
  const viewAs = useModel((model) => model.viewAs);
  return useMemo(() => {
    const here = new Set([...tokens.values()].map(({ sheetId }) => sheetId));
    const missing = [...sheets.values()].filter((sheet) => !here.has(sheet.id) && playsSheet({ me, viewAs }, sheet));
    return missing.toSorted((a, b) => ORDER.indexOf(a.side) - ORDER.indexOf(b.side));
  }, [tokens, sheets, me, viewAs]);
}
