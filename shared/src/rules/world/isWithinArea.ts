import { UNITS_PER_CELL } from '../../geometry/index.ts';
import type { Area } from '../contract/World.ts';

/** Half the width of a line, in feet. */
const HALF_LINE_FEET = 2.5;
const HALF_CONE_DEGREES = 45;

/** Whether a point (map units) lies in an area; its rim belongs to it. */
export function isWithinArea(area: Area, x: number, y: number, feetPerCell: number): boolean {
  const dx = ((x - area.x) * feetPerCell) / UNITS_PER_CELL;
  const dy = ((y - area.y) * feetPerCell) / UNITS_PER_CELL;
  if (area.shape === 'circle') return dx * dx + dy * dy <= area.radiusFeet * area.radiusFeet;
  const angle = (area.direction * Math.PI) / 180;
  const along = dx * Math.cos(angle) + dy * Math.sin(angle);
  const aside = Math.abs(dy * Math.cos(angle) - dx * Math.sin(angle));
  if (area.shape === 'line') return along >= 0 && along <= area.lengthFeet && aside <= HALF_LINE_FEET;
  const isInsideAngle = along > 0 && aside <= along * Math.tan((HALF_CONE_DEGREES * Math.PI) / 180) + 1e-9;
  return isInsideAngle && dx * dx + dy * dy <= area.lengthFeet * area.lengthFeet;
}
