export interface MovePayload {
  readonly intentId: string;
  readonly tokenId: string;
  readonly x: number;
  readonly y: number;
  readonly path?: readonly (readonly [number, number])[];
}

/** Corners one move may name. */
const MAX_CORNERS = 100;

/** One walk out of two, under the first one's id; undefined when it would have too many corners. */
export function mergeMoves(first: MovePayload, second: MovePayload): MovePayload | undefined {
  const path = [...(first.path ?? []), [first.x, first.y] as const, ...(second.path ?? [])];
  return path.length > MAX_CORNERS ? undefined : { ...second, intentId: first.intentId, path };
}
