/** Where a walker stands at its n-th step, as seen from home (map units). */
export type MovePattern = (step: number) => readonly [dx: number, dy: number];

/** Between twelve places, whose sights the server remembers. */
export const toAndFro: MovePattern = (step) => [[0, 25, 50, 75, 50, 25][step % 6]!, (step % 2) * 10];

/** Each step to a place where the walker has not been for long. */
export const elsewhere: MovePattern = (step) => [(step * 7) % 76, (step * 13) % 61];
