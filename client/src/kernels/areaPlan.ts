import { UNITS_PER_CELL, type MapPoint } from '@tallow/shared/geometry';
import type { Area } from '@tallow/shared/rules';

const HALF_LINE_FEET = 2.5;
const RIM_POINTS = 48;
/** Directions are kept to whole degrees, as the table takes them. */
const FULL_TURN = 360;

const round = ({ x, y }: MapPoint): MapPoint => ({ x: Math.round(x), y: Math.round(y) });

/** In whole degrees clockwise from the right. */
export function directionTo(from: MapPoint, to: MapPoint): number {
  const degrees = Math.round((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI);
  return (degrees + FULL_TURN) % FULL_TURN;
}

/** The area that the pointer means: a circle lies at it, cones and lines reach from their origin towards it. */
export function areaTowards(shape: Area['shape'], feet: number, origin: MapPoint, pointer: MapPoint): Area {
  if (shape === 'circle') return { shape, ...round(pointer), radiusFeet: feet };
  return { shape, ...round(origin), lengthFeet: feet, direction: directionTo(origin, pointer) };
}

/** The area one press of an arrow further: circles go a cell, cones and lines turn. */
export function nudgeArea(area: Area, dx: number, dy: number): Area {
  if (area.shape === 'circle') return { ...area, x: area.x + dx * UNITS_PER_CELL, y: area.y + dy * UNITS_PER_CELL };
  return { ...area, direction: (area.direction + (dx + dy) * 15 + FULL_TURN) % FULL_TURN };
}

/** Its rim in map units, in order. */
export function areaOutline(area: Area, feetPerCell: number): readonly MapPoint[] {
  const units = (feet: number): number => (feet * UNITS_PER_CELL) / feetPerCell;
  if (area.shape === 'circle') return arc(area, units(area.radiusFeet), 0, Math.PI * 2);
  const angle = (area.direction * Math.PI) / 180;
  if (area.shape === 'cone')
    return [{ x: area.x, y: area.y }, ...arc(area, units(area.lengthFeet), angle - Math.PI / 4, angle + Math.PI / 4)];
  const [along, aside] = [units(area.lengthFeet), units(HALF_LINE_FEET)];
  const at = (forward: number, side: number): MapPoint => ({
    x: area.x + Math.cos(angle) * forward - Math.sin(angle) * side,
    y: area.y + Math.sin(angle) * forward + Math.cos(angle) * side,
  });
  return [at(0, -aside), at(along, -aside), at(along, aside), at(0, aside)];
}

function arc({ x, y }: MapPoint, radius: number, from: number, to: number): readonly MapPoint[] {
  return Array.from({ length: RIM_POINTS + 1 }, (_, i) => {
    const angle = from + ((to - from) * i) / RIM_POINTS;
    return { x: x + Math.cos(angle) * radius, y: y + Math.sin(angle) * radius };
  });
}
