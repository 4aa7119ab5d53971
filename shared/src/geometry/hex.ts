import { UNITS_PER_CELL, type CellPoint, type MapPoint } from './points.ts';

// Pointy-top hexes in rows ("odd-r"): one cell is 100 units wide, rows are 100 * sqrt(3) / 2 apart, odd rows shift half
// a cell right.
/** Map units from one row of hexes to the next. */
export const HEX_ROW_HEIGHT = UNITS_PER_CELL * 0.8660254037844386;
const HALF_HEIGHT = UNITS_PER_CELL * 0.5773502691896258;

/** The hex whose centre is nearest to the point. */
export function hexCellAt(point: MapPoint): CellPoint {
  const r = (point.y - HALF_HEIGHT) / HEX_ROW_HEIGHT;
  const q = (point.x - UNITS_PER_CELL / 2) / UNITS_PER_CELL - r / 2;
  return fromAxial(roundAxial(q, r));
}

/** The centre, rounded to whole units. */
export function hexCentre(cell: CellPoint): MapPoint {
  const shift = isOdd(cell.y) ? UNITS_PER_CELL : UNITS_PER_CELL / 2;
  return { x: cell.x * UNITS_PER_CELL + shift, y: Math.round(HALF_HEIGHT + cell.y * HEX_ROW_HEIGHT) };
}

/** The corner of a hex nearest to the point, where three cells meet; rounded to whole units. */
export function hexVertexNear(point: MapPoint): MapPoint {
  const cell = hexCellAt(point);
  const x = hexCentre(cell).x;
  const top = cell.y * HEX_ROW_HEIGHT;
  const half = UNITS_PER_CELL / 2;
  const corners = [
    [0, 0],
    [0, 2 * HALF_HEIGHT],
    [-half, HALF_HEIGHT / 2],
    [half, HALF_HEIGHT / 2],
    [-half, HEX_ROW_HEIGHT],
    [half, HEX_ROW_HEIGHT],
  ].map(([across, down]) => ({ x: x + across!, y: top + down! }));
  const away = (corner: MapPoint): number => Math.hypot(corner.x - point.x, corner.y - point.y);
  const nearest = corners.reduce((best, corner) => (away(corner) < away(best) ? corner : best));
  return { x: nearest.x, y: Math.round(nearest.y) };
}

/** Steps from hex to hex. */
export function hexDistance(a: CellPoint, b: CellPoint): number {
  const from = toAxial(a);
  const to = toAxial(b);
  const dq = to.q - from.q;
  const dr = to.r - from.r;
  return Math.max(Math.abs(dq), Math.abs(dr), Math.abs(dq + dr));
}

interface Axial {
  readonly q: number;
  readonly r: number;
}

function toAxial(cell: CellPoint): Axial {
  return { q: cell.x - Math.floor(cell.y / 2), r: cell.y };
}

function fromAxial({ q, r }: Axial): CellPoint {
  return { x: q + Math.floor(r / 2), y: r };
}

/** Rounds in cube coordinates and mends the one that strayed most. */
function roundAxial(q: number, r: number): Axial {
  const s = -q - r;
  const [rq, rr, rs] = [Math.round(q), Math.round(r), Math.round(s)];
  const [dq, dr, ds] = [Math.abs(rq - q), Math.abs(rr - r), Math.abs(rs - s)];
  if (dq > dr && dq > ds) return { q: -rr - rs, r: rr };
  return dr > ds ? { q: rq, r: -rq - rs } : { q: rq, r: rr };
}

function isOdd(row: number): boolean {
  return Math.abs(row % 2) === 1;
}
