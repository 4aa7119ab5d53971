import type { Graphics } from 'pixi.js';
import { getStroke } from 'perfect-freehand';
import type { DrawnShape } from '../../store/index.ts';
import { toNumber } from '../theme.ts';

/** Sides of an arrow's head, in widths of its line. */
const HEAD = { along: 4.5, aside: 2.2 };

function strokeOf(points: readonly number[], width: number): number[] {
  const places: [number, number][] = [];
  for (let i = 0; i < points.length; i += 2) places.push([points[i]!, points[i + 1]!]);
  return getStroke(places, { size: width, thinning: 0.35, smoothing: 0.5, streamline: 0.35 }).flat();
}

function drawArrow(
  graphics: Graphics,
  { points: [x1 = 0, y1 = 0, x2 = 0, y2 = 0], width }: DrawnShape,
  color: number,
): void {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const along = Math.min(HEAD.along * width, length);
  const [bx, by] = [x2 - ux * along, y2 - uy * along];
  const aside = (HEAD.aside * along) / HEAD.along;
  graphics.moveTo(x1, y1).lineTo(bx, by);
  graphics.stroke({ color: color, width, cap: 'round' });
  graphics.poly([x2, y2, bx - uy * aside, by + ux * aside, bx + uy * aside, by - ux * aside]).fill(color);
}

/** Its words are somebody else's. */
function drawLine(graphics: Graphics, shape: DrawnShape): void {
  const { points, width } = shape;
  const color = toNumber(shape.color);
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points;
  switch (shape.shape) {
    case 'freehand':
      graphics.poly(strokeOf(points, width)).fill(color);
      return;
    case 'arrow':
      return drawArrow(graphics, shape, color);
    case 'text':
      return;
    case 'rectangle':
      graphics.rect(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
      break;
    case 'ellipse':
      graphics.ellipse((x1 + x2) / 2, (y1 + y2) / 2, Math.abs(x2 - x1) / 2, Math.abs(y2 - y1) / 2);
      break;
    case 'polygon':
      graphics.poly([...points], points.length > 4);
      break;
    case 'line':
      graphics.moveTo(x1, y1).lineTo(x2, y2);
  }
  graphics.stroke({ color: color, width, cap: 'round', join: 'round' });
}

/** How much of the ground shows through what is filled. */
const FILL_ALPHA = 0.35;

function fillIn(graphics: Graphics, { shape, points, fill }: DrawnShape): void {
  if (fill === '') return;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points;
  if (shape === 'rectangle') graphics.rect(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  else if (shape === 'ellipse')
    graphics.ellipse((x1 + x2) / 2, (y1 + y2) / 2, Math.abs(x2 - x1) / 2, Math.abs(y2 - y1) / 2);
  else if (shape === 'polygon' && points.length > 4) graphics.poly([...points]);
  else return;
  graphics.fill({ color: toNumber(fill), alpha: FILL_ALPHA });
}

/** Draws a shape anew, in map units. */
export function drawShape(graphics: Graphics, shape: DrawnShape): void {
  graphics.clear();
  fillIn(graphics, shape);
  drawLine(graphics, shape);
  graphics.alpha = shape.opacity;
}
