import { memoLatest, type TokenId } from '../../kernel/index.ts';
import type { TableState } from './TableState.ts';

type Tokens = TableState['tokens'];
/** The tokens that came, went or are others than before. All viewers of a step ask the same. */
export const changedTokens = memoLatest((before: Tokens, after: Tokens): readonly TokenId[] => {
  const changed: TokenId[] = [];
  let kept = 0;
  for (const [id, token] of after) {
    const old = before.get(id);
    if (old !== undefined) kept += 1;
    if (old !== token) changed.push(id);
  }
  if (kept < before.size) for (const id of before.keys()) if (!after.has(id)) changed.push(id);
  return changed;
});
