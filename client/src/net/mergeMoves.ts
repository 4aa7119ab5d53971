import type { IntentMessage } from '@tallow/shared/contracts';

type Move = Extract<IntentMessage, { readonly type: 'intent.move' }>['payload'];

/** Corners one move may name. */
const MAX_CORNERS = 100;

/** One walk out of two, under the first one's id; undefined when it would have too many corners. */
export function mergeMoves(first: Move, second: Move): Move | undefined {
  const path: Move['path'] = [...(first.path ?? []), [first.x, first.y], ...(second.path ?? [])];
  return path.length > MAX_CORNERS ? undefined : { ...second, intentId: first.intentId, path };
}
