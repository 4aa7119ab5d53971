import { ActiveList } from './ActiveList.ts';
import { PointBuffer } from './PointBuffer.ts';
import { directionX, directionY, FULL_TURN, pseudoAngle } from './pseudoAngle.ts';

const NOTHING = -1;
/**
 * Two directions of whole units differ by more than 2^-32 in their keys: with 2^36 steps a unit no two become one, and
 * 2^12 events fit beside in a double.
 */
const KEY_STEPS = 2 ** 36;
const MAX_PACKED = 2 ** 12;

/**
 * Turns a ray once round the viewer at (0, 0) and follows the nearest segment: no trigonometry, no epsilon, exact for
 * integers. Segments may meet in their ends but must not cross, and must enclose the viewer. `limited` ones stop the
 * ray only from the second one on. Working memory is reused, so one sweep at a time.
 */
export class AngularSweep {
  readonly outline = new PointBuffer();
  #count = 0;
  #fromX = new Float64Array(0);
  #fromY = new Float64Array(0);
  #toX = new Float64Array(0);
  #toY = new Float64Array(0);
  /** Key of the start of segment s at 2s, of its end at 2s + 1. */
  #keys = new Float64Array(0);
  #events = new Uint32Array(0);
  #packed = new Float64Array(0);
  #isLimited = new Uint8Array(0);
  readonly #solid = new ActiveList();
  readonly #limited = new ActiveList();

  /** Forgets all segments and makes room for up to `capacity` new ones. */
  reset(capacity: number): void {
    this.#count = 0;
    this.outline.clear();
    if (this.#fromX.length >= capacity) return;
    const room = capacity * 2;
    this.#fromX = new Float64Array(room);
    this.#fromY = new Float64Array(room);
    this.#toX = new Float64Array(room);
    this.#toY = new Float64Array(room);
    this.#keys = new Float64Array(room * 2);
    this.#events = new Uint32Array(room * 2);
    this.#packed = new Float64Array(Math.min(room * 2, MAX_PACKED));
    this.#isLimited = new Uint8Array(room);
  }

  /**
   * Ends relative to the viewer. A segment in line with the viewer, or through the viewer, does not block and is left
   * out.
   */
  add(ax: number, ay: number, bx: number, by: number, limited: boolean): void {
    const turn = ax * by - ay * bx;
    if (turn === 0) return;
    const s = this.#count++;
    const ahead = turn > 0;
    this.#fromX[s] = ahead ? ax : bx;
    this.#fromY[s] = ahead ? ay : by;
    this.#toX[s] = ahead ? bx : ax;
    this.#toY[s] = ahead ? by : ay;
    this.#isLimited[s] = limited ? 1 : 0;
  }

  /** Fills `outline` with the corners of what the viewer sees, in angular order, unrounded. */
  run(): void {
    const events = this.#sortedEvents();
    const last = this.#keys[events[events.length - 1]!]!;
    this.#openAtCut();
    let current = this.#boundary(last - FULL_TURN);
    for (let i = 0; i < events.length;) {
      const key = this.#keys[events[i]!]!;
      let end = i + 1;
      while (end < events.length && this.#keys[events[end]!] === key) end++;
      const next = this.#step(events, i, end, current);
      if (next !== current) {
        this.#emit(current, events[i]!);
        this.#emit(next, events[i]!);
        current = next;
      }
      i = end;
    }
  }

  #sortedEvents(): Uint32Array {
    const keys = this.#keys;
    const events = this.#events.subarray(0, this.#count * 2);
    for (let s = 0; s < this.#count; s++) {
      keys[2 * s] = pseudoAngle(this.#fromX[s]!, this.#fromY[s]!);
      keys[2 * s + 1] = pseudoAngle(this.#toX[s]!, this.#toY[s]!);
    }
    if (events.length <= MAX_PACKED) return this.#sortPacked(events);
    for (let e = 0; e < events.length; e++) events[e] = e;
    return events.sort((a, b) => keys[a]! - keys[b]!);
  }

  /** Each event beside its key in one number: sorting plain numbers is several times as fast. */
  #sortPacked(events: Uint32Array): Uint32Array {
    const packed = this.#packed.subarray(0, events.length);
    for (let e = 0; e < packed.length; e++) packed[e] = Math.floor(this.#keys[e]! * KEY_STEPS) * MAX_PACKED + e;
    packed.sort();
    for (let i = 0; i < packed.length; i++) events[i] = packed[i]! - Math.floor(packed[i]! / MAX_PACKED) * MAX_PACKED;
    return events;
  }

  /** Segments across the -x axis, where keys jump from 4 to 0, are there from the start. */
  #openAtCut(): void {
    this.#solid.reset(this.#count);
    this.#limited.reset(this.#count);
    for (let s = 0; s < this.#count; s++) if (this.#keys[2 * s]! > this.#keys[2 * s + 1]!) this.#open(s);
  }

  #open(s: number): void {
    (this.#isLimited[s] === 1 ? this.#limited : this.#solid).add(s);
  }

  /** Closes and opens the segments of one direction; returns the one that bounds sight from there on. */
  #step(events: Uint32Array, from: number, to: number, current: number): number {
    const key = this.#keys[events[from]!]!;
    let rescan = current === NOTHING;
    for (let i = from; i < to; i++) {
      const s = events[i]! >> 1;
      if (this.#isLimited[s] === 1) rescan = true;
      if ((events[i]! & 1) === 0) continue;
      (this.#isLimited[s] === 1 ? this.#limited : this.#solid).remove(s);
      if (s === current) rescan = true;
    }
    const opened = this.#solid.size;
    for (let i = from; i < to; i++) if ((events[i]! & 1) === 0) this.#open(events[i]! >> 1);
    return rescan ? this.#boundary(key) : this.#nearestOf(this.#solid, opened, current, key);
  }

  /** The nearest solid segment or the second nearest limited one, whichever comes first. */
  #boundary(now: number): number {
    const solid = this.#nearestOf(this.#solid, 0, NOTHING, now);
    if (this.#limited.size < 2) return solid;
    const second = this.#secondLimited(now);
    return solid === NOTHING || this.#isNearer(second, solid, now) ? second : solid;
  }

  #nearestOf(list: ActiveList, start: number, best: number, now: number): number {
    for (let k = start; k < list.size; k++) {
      const s = list.items[k]!;
      if (best === NOTHING || this.#isNearer(s, best, now)) best = s;
    }
    return best;
  }

  #secondLimited(now: number): number {
    let first = this.#limited.items[0]!;
    let second = NOTHING;
    for (let k = 1; k < this.#limited.size; k++) {
      const s = this.#limited.items[k]!;
      if (this.#isNearer(s, first, now)) {
        second = first;
        first = s;
      } else if (second === NOTHING || this.#isNearer(s, second, now)) second = s;
    }
    return second;
  }

  /** Compares in the middle of the directions that both cover, so shared ends need no special case. */
  #isNearer(a: number, b: number, now: number): boolean {
    let endA = this.#keys[2 * a + 1]!;
    let endB = this.#keys[2 * b + 1]!;
    if (endA <= now) endA += FULL_TURN;
    if (endB <= now) endB += FULL_TURN;
    const middle = (now + Math.min(endA, endB)) / 2;
    const x = directionX(middle);
    const y = directionY(middle);
    return this.#reach(a, x, y) < this.#reach(b, x, y);
  }

  /** How many times (dx, dy) it takes to come to the line of the segment. */
  #reach(s: number, dx: number, dy: number): number {
    const ex = this.#toX[s]! - this.#fromX[s]!;
    const ey = this.#toY[s]! - this.#fromY[s]!;
    return (this.#fromX[s]! * ey - this.#fromY[s]! * ex) / (dx * ey - dy * ex);
  }

  /** The place of segment s in the direction of an event. */
  #emit(s: number, event: number): void {
    if (s === NOTHING) return;
    const owner = event >> 1;
    const isEnd = (event & 1) === 1;
    const x = isEnd ? this.#toX[owner]! : this.#fromX[owner]!;
    const y = isEnd ? this.#toY[owner]! : this.#fromY[owner]!;
    const t = owner === s ? 1 : this.#reach(s, x, y);
    this.outline.push(x * t, y * t);
  }
}
