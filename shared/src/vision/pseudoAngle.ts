// A stand-in for atan2 without trigonometry: grows with the angle from 0 to 4, clockwise on the map, starting at -x.
// Equal integer directions give bit-equal keys (IEEE division is correctly rounded) and different ones below 2^16
// differ by more than rounding, so sorting is exact and server and browser agree to the bit.

export const FULL_TURN = 4;

export function pseudoAngle(dx: number, dy: number): number {
  if (dy < 0) return dx < 0 ? dy / (dx + dy) : 1 + dx / (dx - dy);
  if (dy === 0 && dx < 0) return 0;
  return dx > 0 || (dx === 0 && dy === 0) ? 2 + dy / (dx + dy) : 3 + dx / (dx - dy);
}

/** x of a vector that points to this key; with `directionY` on the diamond |x| + |y| = 1. */
export function directionX(key: number): number {
  const k = normal(key);
  return k < 2 ? k - 1 : 3 - k;
}

export function directionY(key: number): number {
  const k = normal(key);
  if (k < 1) return -k;
  return k < 3 ? k - 2 : FULL_TURN - k;
}

function normal(key: number): number {
  if (key < 0) return key + FULL_TURN;
  return key >= FULL_TURN ? key - FULL_TURN : key;
}
