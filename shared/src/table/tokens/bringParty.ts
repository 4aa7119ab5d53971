import { accept, refuse, type SceneId } from '../../kernel/index.ts';
import type { Decision } from '../state/Decider.ts';
import type { TableEvent } from '../state/events/TableEvent.ts';
import type { Facts } from '../state/Facts.ts';
import { isGm } from '../state/rights.ts';
import { sceneIdOf } from '../state/sceneIdOf.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';
import { freePlaces } from './freePlaces.ts';
import type { BringParty } from './intents.ts';

/**
 * Pieces of the party: a sheet's on its side, or a player's own. Of one that has several, that which is on the scene
 * already.
 */
function partyOf(state: TableState, sceneId: SceneId): readonly Token[] {
  const found = new Map<string, Token>();
  for (const token of state.tokens.values()) {
    const sheet = token.sheetId === null ? undefined : state.sheets.get(token.sheetId);
    const isPlayers = token.ownerId !== null && state.members.get(token.ownerId)?.role === 'player';
    if (sheet ? sheet.side !== 'party' : !isPlayers) continue;
    const key = sheet?.id ?? `${token.ownerId} ${token.name}`;
    const known = found.get(key);
    if (!known || (known.sceneId !== sceneId && token.sceneId === sceneId)) found.set(key, token);
  }
  return [...found.values()];
}

/** The scene is shown to those meant who do not look at it, and their part of the party stands about the place. */
export function bringParty(state: TableState, { sceneId: wanted, x, y, userIds }: BringParty, facts: Facts): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  const sceneId = wanted ?? sceneIdOf(state, facts.actor);
  if (!state.scenes.has(sceneId)) return refuse('unknown-scene');
  if (userIds && !userIds.every((id) => state.members.has(id))) return refuse('unknown-member');
  const isMeant = ({ ownerId }: Token): boolean => !userIds || (ownerId !== null && userIds.includes(ownerId));
  const party = partyOf(state, sceneId).filter(isMeant);
  const places = freePlaces(
    state,
    { sceneId, x, y },
    party.map(({ size }) => size),
    facts.actor,
    new Set(party.map(({ id }) => id)),
  );
  if (!places.ok) return places;
  const isShown =
    (userIds !== undefined || state.activeSceneId === sceneId) &&
    [...(userIds ?? state.members.keys())].every((userId) => sceneIdOf(state, userId) === sceneId);
  const shows: readonly TableEvent[] = isShown ? [] : [{ type: 'SceneActivated', sceneId, userIds: userIds ?? null }];
  const puts = party.flatMap((token, i): readonly TableEvent[] => {
    const { x: toX, y: toY } = places.value[i]!;
    const isThere = token.sceneId === sceneId && token.x === toX && token.y === toY;
    return isThere ? [] : [{ type: 'TokenPlaced', tokenId: token.id, sceneId, x: toX, y: toY }];
  });
  return accept([...shows, ...puts]);
}
