import type { TableModel, TokenModel } from '../../store/index.ts';

/** The marks with one more, or without it; where only so many may be marked, the oldest one goes. */
export function toggleMark(marks: ReadonlySet<string>, id: string, most: number): readonly string[] {
  if (marks.has(id)) return [...marks].filter((other) => other !== id);
  return [...marks, id].slice(-Math.max(1, most));
}

/** The next token in sight, row by row as one reads; the selected ones come last, since they are rarely the target. */
export function nextAim(
  { tokens, selection }: Pick<TableModel, 'tokens' | 'selection'>,
  aim: string | null,
  by: 1 | -1,
): TokenModel | undefined {
  const inOrder = [...tokens.values()].toSorted(
    (a, b) => Number(selection.has(a.id)) - Number(selection.has(b.id)) || a.y - b.y || a.x - b.x,
  );
  const at = inOrder.findIndex(({ id }) => id === aim);
  return at < 0 ? inOrder.at(by === 1 ? 0 : -1) : inOrder[(at + by + inOrder.length) % inOrder.length];
}
