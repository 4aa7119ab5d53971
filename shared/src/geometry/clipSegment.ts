import type { Segment } from './segments.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The part of the segment inside the closed box, direction kept, ends rounded to whole units; undefined when nothing or
 * a single point is left.
 */
export function clipSegment(segment: Segment, box: Box): Segment | undefined {
  const { x1, y1 } = segment;
  const dx = segment.x2 - x1;
  const dy = segment.y2 - y1;
  const window = { from: 0, to: 1 };
  const inside =
    narrow(window, -dx, x1 - box.left) &&
    narrow(window, dx, box.right - x1) &&
    narrow(window, -dy, y1 - box.top) &&
    narrow(window, dy, box.bottom - y1);
  if (!inside) return undefined;
  const clipped = {
    x1: Math.round(x1 + dx * window.from),
    y1: Math.round(y1 + dy * window.from),
    x2: Math.round(x1 + dx * window.to),
    y2: Math.round(y1 + dy * window.to),
  };
  return clipped.x1 === clipped.x2 && clipped.y1 === clipped.y2 ? undefined : clipped;
}

/** Liang-Barsky: keeps the parameters with `speed * t <= room`; false when none is left. */
function narrow(window: { from: number; to: number }, speed: number, room: number): boolean {
  if (speed === 0) return room >= 0;
  const t = room / speed;
  if (speed < 0) window.from = Math.max(window.from, t);
  else window.to = Math.min(window.to, t);
  return window.from <= window.to;
}
