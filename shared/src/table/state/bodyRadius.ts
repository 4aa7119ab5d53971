import { halfWidthOf, type Piece } from '../../geometry/index.ts';

/** Part of its width that a token needs to pass between walls: it squeezes through what is a little narrower. */
const BODY = 0.8;

/** Half the room, in whole map units, that a token needs to pass. */
export function bodyRadius(token: Pick<Piece, 'size'>): number {
  return Math.round(halfWidthOf(token) * BODY);
}
