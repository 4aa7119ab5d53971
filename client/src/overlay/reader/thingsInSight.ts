import { cellAt, halfWidthOf, UNITS_PER_CELL, type MapPoint } from '@tallow/shared/geometry';
import type { DoorModel, SceneModel, TableModel, TokenModel } from '../../store/index.ts';
import { toMeasure } from '../words/gameUnits.ts';
import { t } from '../words/t.ts';

type Grid = SceneModel['grid'];

/** Column and row as people count them, from one. */
export function cellOf(
  point: MapPoint,
  { kind, offsetX, offsetY }: Grid,
): { readonly column: number; readonly row: number } {
  const { x, y } = cellAt(kind === 'hex' ? 'hexRow' : 'square', { x: point.x - offsetX, y: point.y - offsetY });
  return { column: x + 1, row: y + 1 };
}

export const middleOf = ({ x, y, size, predicted }: TokenModel): MapPoint => ({
  x: (predicted?.x ?? x) + halfWidthOf({ size }),
  y: (predicted?.y ?? y) + halfWidthOf({ size }),
});
export const middleOfDoor = ({ x1, y1, x2, y2 }: DoorModel): MapPoint => ({ x: (x1 + x2) / 2, y: (y1 + y2) / 2 });

/** Where distances are counted from: the selected token, or else one's own. */
export function standpoint({
  selection,
  tokens,
  me,
}: Pick<TableModel, 'selection' | 'tokens' | 'me'>): TokenModel | undefined {
  const [selected] = selection;
  const token = selected === undefined ? undefined : tokens.get(selected);
  if (token) return token;
  for (const own of tokens.values()) if (own.ownerId === me.userId) return own;
  return undefined;
}

const cellsApart = (a: MapPoint, b: MapPoint): number =>
  Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) / UNITS_PER_CELL;

/** Such as `column 4, row 7, 15 ft from Bo`. */
export function placeText(
  point: MapPoint,
  grid: Grid,
  from: { readonly name: string; readonly point: MapPoint } | null,
): string {
  const { column, row } = cellOf(point, grid);
  if (from === null) return t('reader.cell', { column, row });
  const distance = toMeasure(Math.round(cellsApart(point, from.point)) * UNITS_PER_CELL, grid);
  return t('reader.cellFrom', { column, row, distance, from: from.name });
}
