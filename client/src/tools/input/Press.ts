import type { PointerAt } from '../Tool.ts';

/** CSS pixels a pointer may tremble and still be at rest. */
const TREMBLE = { mouse: 4, touch: 9 };

/** One pointer that is down. */
export class Press {
  readonly first: PointerAt;
  readonly button: number;
  last: PointerAt;
  /** The tool in hand follows it; else it pans. */
  isClaimed = false;
  hasMoved = false;
  wasHeld = false;
  /** Part of a pinch, or cancelled: its end means nothing. */
  isVoid = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(at: PointerAt, button: number) {
    this.first = at;
    this.last = at;
    this.button = button;
  }

  follow(at: PointerAt): void {
    this.last = at;
    const far = Math.hypot(at.screen.x - this.first.screen.x, at.screen.y - this.first.screen.y);
    if (far <= (at.isTouch ? TREMBLE.touch : TREMBLE.mouse)) return;
    this.hasMoved = true;
    this.end();
  }

  /** Runs `held` unless the pointer moves or leaves before. */
  hold(ms: number, held: () => void): void {
    this.#timer = setTimeout(held, ms);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
