import { centreOf } from '@tallow/shared/geometry';
import type { Area } from '@tallow/shared/rules';
import type { Pointing, TableModel } from '../../store/index.ts';

/** An area that begins at whoever acts, or in the middle of the map. */
export function startArea(
  { tokens, scene }: Pick<TableModel, 'tokens' | 'scene'>,
  sheetId: string,
  shape: Area['shape'],
  feet: number,
): Pointing {
  const token = [...tokens.values()].find((each) => each.sheetId === sheetId);
  const origin = token
    ? centreOf(token)
    : { x: Math.round((scene?.width ?? 0) / 2), y: Math.round((scene?.height ?? 0) / 2) };
  const area: Area =
    shape === 'circle' ? { shape, ...origin, radiusFeet: feet } : { shape, ...origin, lengthFeet: feet, direction: 0 };
  return { kind: 'area', shape, feet, origin, area, isPut: false };
}
