import type { TokenId } from '../../kernel/index.ts';
import type { TableState } from './TableState.ts';

type Tokens = TableState['tokens'];
/** All viewers of a step ask the same. */
let latest: { readonly before: Tokens; readonly after: Tokens; readonly changed: readonly TokenId[] } | undefined;

/** The tokens that came, went or are others than before. */
export function changedTokens(before: Tokens, after: Tokens): readonly TokenId[] {
  if (latest?.before === before && latest.after === after) return latest.changed;
  const changed: TokenId[] = [];
  let kept = 0;
  for (const [id, token] of after) {
    const old = before.get(id);
    if (old !== undefined) kept += 1;
    if (old !== token) changed.push(id);
  }
  if (kept < before.size) for (const id of before.keys()) if (!after.has(id)) changed.push(id);
  latest = { before, after, changed };
  return changed;
}
