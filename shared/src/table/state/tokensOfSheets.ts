import type { SheetId } from '../../kernel/index.ts';
import type { TableState } from './TableState.ts';
import type { Token } from './Token.ts';

const found = new WeakMap<TableState['tokens'], ReadonlyMap<SheetId, Token>>();

/** The token of each sheet that has one; the first, should there be several. */
export function tokensOfSheets(state: Pick<TableState, 'tokens'>): ReadonlyMap<SheetId, Token> {
  let tokens = found.get(state.tokens) as Map<SheetId, Token> | undefined;
  if (tokens) return tokens;
  tokens = new Map();
  for (const token of state.tokens.values())
    if (token.sheetId !== null && !tokens.has(token.sheetId)) tokens.set(token.sheetId, token);
  found.set(state.tokens, tokens);
  return tokens;
}
