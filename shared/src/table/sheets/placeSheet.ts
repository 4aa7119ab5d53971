import { accept, refuse } from '../../kernel/index.ts';
import { isConcealed } from '../sight/isConcealed.ts';
import type { Decision } from '../state/Decider.ts';
import type { Asked } from '../state/inRules.ts';
import { isGm, viewerOf } from '../state/rights.ts';
import { sceneIdOf } from '../state/sceneIdOf.ts';
import { playedSheet } from '../state/sheetRights.ts';
import { MAX_TOKENS, freePlaces } from '../tokens/port.ts';
import type { PlaceSheet } from './intents.ts';
import { tokenEvent } from './tokenEvent.ts';

/**
 * The token on the scene asked for, else one from elsewhere, is put down at the place; a sheet without one gets one. A
 * player learns nothing of a token that is hidden: they get another one.
 */
export function placeSheet({ state, facts }: Asked, { sheetId, place }: PlaceSheet): Decision {
  const sheet = playedSheet(state, sheetId, facts);
  if (!sheet) return refuse('unknown-sheet');
  const sceneId = (place === 'auto' ? undefined : place.sceneId) ?? sceneIdOf(state, facts.actor);
  const viewer = viewerOf(state, facts.actor);
  const tokens = [...state.tokens.values()].filter((token) => token.sheetId === sheetId && !isConcealed(viewer, token));
  if (!isGm(state, facts)) {
    if (place !== 'auto') return refuse('not-gm');
    if (tokens.length > 0) return refuse('already-done');
  }
  const token = tokens.find((each) => each.sceneId === sceneId) ?? tokens[0];
  if (!token && state.tokens.size >= MAX_TOKENS) return refuse('too-many');
  const places = freePlaces(state, place, [token?.size ?? sheet.size], facts.actor, new Set(token && [token.id]));
  if (!places.ok) return places;
  const [{ x, y, ...spot }] = places.value as [(typeof places.value)[number]];
  if (!token) return accept([tokenEvent(sheet, { x, y, ...spot }, facts)]);
  return accept([{ type: 'TokenPlaced', tokenId: token.id, sceneId: spot.sceneId, x, y }]);
}
