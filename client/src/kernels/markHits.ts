import { distanceToSegment, isInPolygon, type MapPoint } from '@tallow/shared/geometry';
import { isInTemplate, type DrawingShape, type TemplateArea } from '@tallow/shared/table';

interface Drawn {
  readonly shape: DrawingShape;
  readonly points: readonly number[];
  readonly fill: string;
  readonly width: number;
  readonly text: string;
}
interface Laid {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rotation: number;
}

/** Letters are about so much narrower than high. */
const LETTER = 0.6;
const ELLIPSE_CORNERS = 32;

/** The edge of what two opposite corners stand for. */
function boxCorners([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): readonly number[] {
  return [x1, y1, x2, y1, x2, y2, x1, y2];
}
function ellipseCorners([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): readonly number[] {
  return Array.from({ length: ELLIPSE_CORNERS }, (_, i) => (2 * Math.PI * i) / ELLIPSE_CORNERS).flatMap((angle) => [
    (x1 + x2) / 2 + (Math.abs(x2 - x1) / 2) * Math.cos(angle),
    (y1 + y2) / 2 + (Math.abs(y2 - y1) / 2) * Math.sin(angle),
  ]);
}

/** Its line, and whether that is closed. */
function edgeOf({ shape, points, width, text }: Drawn): {
  readonly edge: readonly number[];
  readonly isClosed: boolean;
} {
  switch (shape) {
    case 'rectangle':
      return { edge: boxCorners(points), isClosed: true };
    case 'ellipse':
      return { edge: ellipseCorners(points), isClosed: true };
    case 'polygon':
      return { edge: points, isClosed: true };
    case 'text': {
      const [x = 0, y = 0] = points;
      const lines = text.split('\n');
      const across = Math.max(...lines.map((line) => line.length)) * width * LETTER;
      return { edge: boxCorners([x, y, x + across, y + lines.length * width]), isClosed: true };
    }
    default:
      return { edge: points, isClosed: false };
  }
}

function isOnDrawing(drawing: Drawn, { x, y }: MapPoint, reach: number): boolean {
  const { edge, isClosed } = edgeOf(drawing);
  if (isClosed && (drawing.fill !== '' || drawing.shape === 'text') && isInPolygon(edge, x, y)) return true;
  const within = reach + (drawing.shape === 'text' ? 0 : drawing.width / 2);
  const ends = isClosed ? edge.length : edge.length - 2;
  if (edge.length === 2) return Math.hypot(x - edge[0]!, y - edge[1]!) <= within;
  for (let i = 0; i < ends; i += 2) {
    const [a, b] = [i, (i + 2) % edge.length];
    if (distanceToSegment({ x, y }, { x: edge[a]!, y: edge[a + 1]! }, { x: edge[b]!, y: edge[b + 1]! }) <= within)
      return true;
  }
  return false;
}

const last = <T>(things: Iterable<T>, isHit: (thing: T) => boolean): T | undefined => [...things].findLast(isHit);

/** The drawing on top, within `reach` map units of the point. */
export const drawingAt = <T extends Drawn>(drawings: Iterable<T>, point: MapPoint, reach: number): T | undefined =>
  last(drawings, (drawing) => isOnDrawing(drawing, point, reach));

/** The template on top. */
export const templateAt = <T extends TemplateArea>(
  templates: Iterable<T>,
  { x, y }: MapPoint,
  feetPerCell: number,
): T | undefined => last(templates, (template) => isInTemplate(template, x, y, feetPerCell));

/** Whether a place lies on a picture, however that is turned. */
export function isOnProp({ x, y, width, height, rotation }: Laid, point: MapPoint): boolean {
  const [dx, dy] = [point.x - x - width / 2, point.y - y - height / 2];
  if (4 * (dx * dx + dy * dy) > width * width + height * height) return false;
  const angle = (-rotation * Math.PI) / 180;
  const along = dx * Math.cos(angle) - dy * Math.sin(angle);
  const across = dx * Math.sin(angle) + dy * Math.cos(angle);
  return Math.abs(along) <= width / 2 && Math.abs(across) <= height / 2;
}

/** The picture on top. */
export const propAt = <T extends Laid>(props: Iterable<T>, point: MapPoint): T | undefined =>
  last(props, (prop) => isOnProp(prop, point));

/** The nearest pin whose head is within `reach` map units: it stands above its place. */
export function pinAt<T extends MapPoint>(pins: Iterable<T>, point: MapPoint, reach: number): T | undefined {
  return last(pins, ({ x, y }) => Math.hypot(point.x - x, point.y - (y - reach)) <= reach);
}
