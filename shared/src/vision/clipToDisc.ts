import type { PointBuffer } from './PointBuffer.ts';
import { FULL_TURN, pseudoAngle } from './pseudoAngle.ts';

/**
 * Replaces all of a star-shaped outline beyond the disc by the square round the disc, so that no wall
 * out of range shows in the corners that are sent to a player. The area inside the disc stays the same.
 */
export function clipToDisc(outline: PointBuffer, radius: number, out: PointBuffer): void {
  out.clear();
  const ring = new RingWriter(radius, out);
  const { values, length } = outline;
  for (let i = 0; i < length; i += 2) {
    const j = i + 2 === length ? 0 : i + 2;
    ring.edge(values[i]!, values[i + 1]!, values[j]!, values[j + 1]!);
  }
  ring.finish();
}

class RingWriter {
  readonly #radius: number;
  readonly #out: PointBuffer;
  #left: { x: number; y: number } | undefined;
  #firstEntry: { x: number; y: number } | undefined;

  constructor(radius: number, out: PointBuffer) {
    this.#radius = radius;
    this.#out = out;
  }

  edge(ax: number, ay: number, bx: number, by: number): void {
    const dx = bx - ax;
    const dy = by - ay;
    const a = dx * dx + dy * dy;
    const b = ax * dx + ay * dy;
    const c = ax * ax + ay * ay - this.#radius * this.#radius;
    const startsInside = c <= 0;
    const endsInside = bx * bx + by * by <= this.#radius * this.#radius;
    if (startsInside) this.#out.push(ax, ay);
    if (startsInside && endsInside) return;
    const root = b * b - a * c;
    if (root <= 0 || a === 0) {
      if (startsInside) this.#leave(ax, ay);
      else if (endsInside) this.#enter(bx, by);
      return;
    }
    const half = Math.sqrt(root);
    const enter = (-b - half) / a;
    const leave = (-b + half) / a;
    const grazes = enter > 0 && leave < 1;
    if (!startsInside && (endsInside || grazes)) this.#enter(ax + dx * enter, ay + dy * enter);
    if (!endsInside && (startsInside || grazes)) this.#leave(ax + dx * leave, ay + dy * leave);
  }

  /** Closes the gap across the first edge, or draws the whole square when nothing lies in range. */
  finish(): void {
    if (this.#out.length === 0) {
      const r = this.#radius;
      for (const [x, y] of [
        [-r, -r],
        [r, -r],
        [r, r],
        [-r, r],
      ] as const)
        this.#out.push(x, y);
    } else if (this.#left && this.#firstEntry) this.#goRound(this.#left, this.#firstEntry);
  }

  #leave(x: number, y: number): void {
    this.#out.push(x, y);
    this.#left = { x, y };
  }

  #enter(x: number, y: number): void {
    if (this.#left) this.#goRound(this.#left, { x, y });
    else this.#firstEntry = { x, y };
    this.#left = undefined;
    this.#out.push(x, y);
  }

  /** Straight out to the square, along it, and straight back in. */
  #goRound(from: { x: number; y: number }, to: { x: number; y: number }): void {
    const start = pseudoAngle(from.x, from.y);
    let turn = pseudoAngle(to.x, to.y) - start;
    if (turn < 0) turn += FULL_TURN;
    if (turn > FULL_TURN - 1e-9) return;
    this.#pushOnSquare(from);
    for (let corner = Math.floor(start + 0.5) + 0.5; corner < start + turn; corner += 1)
      this.#pushCorner(corner % FULL_TURN);
    this.#pushOnSquare(to);
  }

  #pushOnSquare({ x, y }: { x: number; y: number }): void {
    const scale = this.#radius / Math.max(Math.abs(x), Math.abs(y));
    this.#out.push(x * scale, y * scale);
  }

  #pushCorner(key: number): void {
    const r = this.#radius;
    this.#out.push(key < 1 || key > 3 ? -r : r, key < 2 ? -r : r);
  }
}
