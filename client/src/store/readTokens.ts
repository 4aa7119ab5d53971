import type { TokenState } from '@tallow/shared/contracts';
import type { TokenModel } from './TableModel.ts';
import { readMap } from './readMap.ts';

type Place = { readonly x: number; readonly y: number };

function isSame(a: TokenState, b: TokenState): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.name === b.name &&
    a.size === b.size &&
    a.elevation === b.elevation &&
    a.rotation === b.rotation &&
    a.ownerId === b.ownerId &&
    a.image === b.image &&
    a.color === b.color &&
    a.hidden === b.hidden &&
    a.showName === b.showName &&
    a.barValue === b.barValue &&
    a.barMax === b.barMax &&
    a.showBar === b.showBar &&
    a.statuses === b.statuses &&
    a.sheetId === b.sheetId &&
    a.sightRange === b.sightRange &&
    a.darkvision === b.darkvision &&
    a.lightBright === b.lightBright &&
    a.lightDim === b.lightDim &&
    a.lightColor === b.lightColor &&
    a.gmNotes === b.gmNotes
  );
}

function copy(t: TokenState): TokenState {
  return {
    x: t.x,
    y: t.y,
    name: t.name,
    size: t.size,
    elevation: t.elevation,
    rotation: t.rotation,
    ownerId: t.ownerId,
    image: t.image,
    color: t.color,
    hidden: t.hidden,
    showName: t.showName,
    barValue: t.barValue,
    barMax: t.barMax,
    showBar: t.showBar,
    statuses: t.statuses,
    sheetId: t.sheetId,
    sightRange: t.sightRange,
    darkvision: t.darkvision,
    lightBright: t.lightBright,
    lightDim: t.lightDim,
    lightColor: t.lightColor,
    gmNotes: t.gmNotes,
  };
}

/** The tokens of the room with the own moves that are still on their way. */
export function readTokens(
  before: ReadonlyMap<string, TokenModel>,
  source: ReadonlyMap<string, TokenState>,
  predictedOf: (id: string) => Place | null,
): ReadonlyMap<string, TokenModel> {
  const isPredictedSame = (known: TokenModel, id: string): boolean => {
    const predicted = predictedOf(id);
    return known.predicted?.x === predicted?.x && known.predicted?.y === predicted?.y;
  };
  return readMap(
    before,
    source,
    (known, token, id) => isSame(known, token) && isPredictedSame(known, id),
    (id, token) => ({ ...copy(token), id, predicted: predictedOf(id) }),
  );
}
