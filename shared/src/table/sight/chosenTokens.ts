import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';

/** Whether exactly these tokens are chosen. Looks before anything is copied: nearly always nothing has changed. */
export function areChosen(known: readonly Token[], state: TableState, isChosen: (token: Token) => boolean): boolean {
  let count = 0;
  for (const token of state.tokens.values()) if (isChosen(token) && known[count++] !== token) return false;
  return count === known.length;
}

/** The tokens of the table for which it holds. */
export function choose(state: TableState, isChosen: (token: Token) => boolean): readonly Token[] {
  const chosen: Token[] = [];
  for (const token of state.tokens.values()) if (isChosen(token)) chosen.push(token);
  return chosen;
}
