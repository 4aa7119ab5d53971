import type { TablePort } from '../store/index.ts';

/** Tokens that one step may move. */
const MAX_GROUP = 200;

/** Moves tokens to their places: one by itself, several in one step as far as a step reaches. */
export function moveAll(
  table: TablePort,
  moves: readonly { readonly id: string; readonly x: number; readonly y: number }[],
): void {
  const [first] = moves;
  if (first && moves.length === 1) return void table.move(first.id, first.x, first.y);
  for (let at = 0; at < moves.length; at += MAX_GROUP) void table.moveGroup(moves.slice(at, at + MAX_GROUP));
}
