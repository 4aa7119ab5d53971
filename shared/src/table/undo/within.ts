import type { UndoEntry } from '../state/UndoEntry.ts';

/** Steps of the game that the GM can take back, one after the other; and as many of tokens. */
const DEPTH = 12;

const isOfTokens = ({ tokens, sheets, final }: UndoEntry): boolean =>
  tokens !== undefined && sheets.length === 0 && !final;

/** What stays is only that it was done. */
function finished({ id, what, by }: UndoEntry): UndoEntry {
  return { id, what, by, sheets: [], places: [], exchanges: [], final: true };
}

/**
 * The stack, no longer than it may grow. Steps of the game drop out at its end, with all that was done before them.
 * Steps of tokens only lose what they would put back: journals from before they could be taken back hold undos of the
 * steps below them. Of several things in a row that cannot be taken back the newest says so.
 */
export function within(stack: readonly UndoEntry[]): readonly UndoEntry[] {
  const game = stack.filter((entry) => !entry.final && !isOfTokens(entry));
  const oldest = game.length > DEPTH ? game.at(-DEPTH)! : undefined;
  const kept = oldest ? stack.slice(stack.indexOf(oldest)) : stack;
  let spare = kept.filter(isOfTokens).length - DEPTH;
  const bounded = kept.map((entry) => (isOfTokens(entry) && spare-- > 0 ? finished(entry) : entry));
  return bounded.filter((entry, at) => !(entry.final && bounded[at + 1]?.final));
}
