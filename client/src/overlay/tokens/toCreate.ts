import type { SceneId, SheetId, UserId } from '@tallow/shared/kernel';
import type { Action, TokenModel } from '../../store/index.ts';

/** The action that puts a deleted token back as it was, under a new id. */
export function toCreate(token: TokenModel, sceneId: string): Action {
  const {
    name,
    x,
    y,
    size,
    elevation,
    rotation,
    ownerId,
    image,
    color,
    hidden,
    showName,
    barValue,
    barMax,
    showBar,
    statuses,
    sheetId,
    sightRange,
    darkvision,
    lightBright,
    lightDim,
    lightColor,
    gmNotes,
  } = token;
  return {
    action: 'token.create',
    sceneId: sceneId as SceneId,
    name,
    x,
    y,
    size,
    elevation,
    rotation,
    image,
    color,
    hidden,
    showName,
    showBar,
    gmNotes,
    ownerId: ownerId === '' ? null : (ownerId as UserId),
    bar: barMax > 0 ? { value: barValue, max: barMax } : null,
    statuses: statuses === '' ? [] : statuses.split(' '),
    sheetId: sheetId === '' ? null : (sheetId as SheetId),
    sight: sightRange < 0 ? null : { range: sightRange, darkvision },
    light: lightDim > 0 ? { bright: lightBright, dim: lightDim, color: lightColor } : null,
  };
}
