export { clipSegment, type Box } from './clipSegment.ts';
export { cellAt, cellCentre, distanceInCells, snapToCell, type GridKind } from './grid.ts';
export { centreOf, centreOffset, halfWidthOf, widthOf, type Piece } from './pieces.ts';
export { feetToPlace, stepsBetween, walkedFeet } from './pieceDistance.ts';
export { HEX_ROW_HEIGHT } from './hex.ts';
export {
  UNITS_PER_CELL,
  UNITS_PER_CELL_AREA,
  distanceSquared,
  type CellPoint,
  type MapPoint,
  type ScreenPoint,
} from './points.ts';
export { isInPolygon } from './polygons.ts';
export { SegmentGrid } from './SegmentGrid.ts';
export { distanceToSegment, doSegmentsMeet, isNearerThan, isOnSegment, sideOf, type Segment } from './segments.ts';
export { simplify } from './simplify.ts';
export { splitSegments } from './split.ts';
