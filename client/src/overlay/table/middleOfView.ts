import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import type { Stage } from '../../stage/index.ts';

/** The place of the map (map units) that shows at a point of the page. */
export function placeUnder(view: Stage, clientX: number, clientY: number): { readonly x: number; readonly y: number } {
  const host = document.querySelector('main')?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const [zero, step] = [view.screenOf(0, 0), view.screenOf(1_000, 1_000)];
  return {
    x: Math.round(((clientX - host.left - zero.x) / (step.x - zero.x)) * 1_000),
    y: Math.round(((clientY - host.top - zero.y) / (step.y - zero.y)) * 1_000),
  };
}

/** The cell in the middle of what the map shows, as map units of its top left corner. */
export function middleOfView(view: Stage): { readonly x: number; readonly y: number } {
  const host = document.querySelector('main')?.getBoundingClientRect() ?? { width: innerWidth, height: innerHeight };
  const [zero, step] = [view.screenOf(0, 0), view.screenOf(1_000, 1_000)];
  const toMap = (at: number, from: number, to: number): number =>
    Math.max(0, Math.floor((((at - from) / (to - from)) * 1_000) / UNITS_PER_CELL) * UNITS_PER_CELL);
  return { x: toMap(host.width / 2, zero.x, step.x), y: toMap(host.height / 2, zero.y, step.y) };
}
