import { isInPolygon, UNITS_PER_CELL } from '../../geometry/index.ts';
import { isWithinArea } from '../../rules/index.ts';
import type { Template } from './Template.ts';

/** What of a template says which ground it covers. */
export type TemplateArea = Pick<Template, 'shape' | 'x' | 'y' | 'lengthFeet' | 'widthFeet' | 'direction'>;

/** Corners of what stands for a whole circle, and degrees of a cone to either side of its middle. */
const CIRCLE_CORNERS = 48;
const HALF_CONE_DEGREES = 45;
const CONE_CORNERS = 16;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

function arc(area: TemplateArea, radius: number, from: number, to: number, corners: number): number[] {
  return Array.from({ length: corners + 1 }, (_, i) => radians(from + ((to - from) * i) / corners)).flatMap((angle) => [
    area.x + radius * Math.cos(angle),
    area.y + radius * Math.sin(angle),
  ]);
}

/** From `left` to `right` of the line along the direction (map units), as far as the length. */
function band(area: TemplateArea, length: number, left: number, right: number): number[] {
  const [cos, sin] = [Math.cos(radians(area.direction)), Math.sin(radians(area.direction))];
  const corners = [
    [0, left],
    [length, left],
    [length, right],
    [0, right],
  ] as const;
  return corners.flatMap(([along, aside]) => [area.x + along * cos - aside * sin, area.y + along * sin + aside * cos]);
}

/** The edge of a template as a polygon: x, y pairs in map units. */
export function templateOutline(area: TemplateArea, feetPerCell: number): readonly number[] {
  const units = UNITS_PER_CELL / feetPerCell;
  const [length, width] = [area.lengthFeet * units, area.widthFeet * units];
  const { direction } = area;
  switch (area.shape) {
    case 'circle':
      return arc(area, length, 0, 360 - 360 / CIRCLE_CORNERS, CIRCLE_CORNERS - 1);
    case 'cone':
      return [
        area.x,
        area.y,
        ...arc(area, length, direction - HALF_CONE_DEGREES, direction + HALF_CONE_DEGREES, CONE_CORNERS),
      ];
    case 'line':
      return band(area, length, -width / 2, width / 2);
    case 'rectangle':
      return band(area, length, 0, width);
    case 'cube':
      return band(area, length, -length / 2, length / 2);
  }
}

/** Whether a place (map units) lies in a template; circles and cones by the rules' own measure. */
export function isInTemplate(area: TemplateArea, x: number, y: number, feetPerCell: number): boolean {
  const { shape, lengthFeet } = area;
  if (shape === 'circle')
    return isWithinArea({ shape, x: area.x, y: area.y, radiusFeet: lengthFeet }, x, y, feetPerCell);
  if (shape === 'cone')
    return isWithinArea({ shape, x: area.x, y: area.y, lengthFeet, direction: area.direction }, x, y, feetPerCell);
  return isInPolygon(templateOutline(area, feetPerCell), x, y);
}
