import { memo, type SheetId } from '../../kernel/index.ts';
import type { TableState } from './TableState.ts';
import type { Token } from './Token.ts';

const firstBySheet = memo((tokens: TableState['tokens']): ReadonlyMap<SheetId, Token> => {
  const found = new Map<SheetId, Token>();
  for (const token of tokens.values())
    if (token.sheetId !== null && !found.has(token.sheetId)) found.set(token.sheetId, token);
  return found;
});

/** The token of each sheet that has one; the first, should there be several. */
export function tokensOfSheets({ tokens }: Pick<TableState, 'tokens'>): ReadonlyMap<SheetId, Token> {
  return firstBySheet(tokens);
}
