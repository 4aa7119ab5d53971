import { centreOffset } from '../../geometry/index.ts';
import { accept, refuse } from '../../kernel/index.ts';
import { isPathBlocked } from '../../vision/index.ts';
import { blockersOf } from '../sight/blockersOf.ts';
import { seesToken } from '../sight/viewToken.ts';
import { viewVision } from '../sight/viewVision.ts';
import { bodyRadius } from '../state/bodyRadius.ts';
import type { Decider, Deciders, Decision } from '../state/Decider.ts';
import type { TableEvent } from '../state/events/TableEvent.ts';
import type { Facts } from '../state/Facts.ts';
import { isOnScene } from '../state/isOnScene.ts';
import { withAudiences } from '../state/partAudience.ts';
import { actingMember, isGm, viewerOf } from '../state/rights.ts';
import { sceneIdOf } from '../state/sceneIdOf.ts';
import { snapTopLeft } from '../state/snapTopLeft.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token, TokenChanges } from '../state/Token.ts';
import { bringParty } from './bringParty.ts';
import { completeToken, OWNED_SIGHT } from './defaults.ts';
import type {
  CopyTokens,
  CreateToken,
  DeleteToken,
  DeleteTokens,
  MoveGroup,
  MoveToken,
  TokenIntent,
  UpdateToken,
} from './intents.ts';
import { MAX_TOKENS } from './limits.ts';
import { withImage } from './withImage.ts';

/** What an owner without the GM's rights may change. */
const OWNERS_FIELDS = new Set<keyof TokenChanges>(['rotation', 'elevation']);

function create(state: TableState, intent: CreateToken, facts: Facts): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  const scene = state.scenes.get(intent.sceneId ?? sceneIdOf(state, facts.actor));
  if (!scene) return refuse('unknown-scene');
  const { ownerId } = intent.properties;
  if (ownerId && !state.members.has(ownerId)) return refuse('unknown-member');
  if (intent.properties.sheetId && !state.sheets.has(intent.properties.sheetId)) return refuse('unknown-sheet');
  if (state.tokens.size >= MAX_TOKENS) return refuse('too-many');
  const token = completeToken(facts.newId(), scene.id, intent.properties);
  return isOnScene(scene, token.x, token.y, token.size)
    ? accept([{ type: 'TokenCreated', token }])
    : refuse('out-of-bounds');
}

/** The token, if the asker may know of it: a hidden one is refused like one that does not exist. */
function knownToken(state: TableState, intent: { readonly tokenId: Token['id'] }, facts: Facts): Token | undefined {
  const token = state.tokens.get(intent.tokenId);
  if (!token || isGm(state, facts)) return token;
  const viewer = viewerOf(state, facts.actor);
  return seesToken(viewer, viewVision(state, viewer), token) ? token : undefined;
}

function update(state: TableState, token: Token, intent: UpdateToken, facts: Facts): Decision {
  const changes = withAudiences(intent.changes);
  if (!isGm(state, facts)) {
    const fields = Object.keys(changes) as (keyof TokenChanges)[];
    if (!fields.every((field) => OWNERS_FIELDS.has(field))) return refuse('not-gm');
  }
  if (changes.ownerId && !state.members.has(changes.ownerId)) return refuse('unknown-member');
  if (changes.sheetId && !state.sheets.has(changes.sheetId)) return refuse('unknown-sheet');
  if (token.sheetId && (changes.bar !== undefined || changes.statuses !== undefined)) return refuse('follows-sheet');
  const opensEyes = changes.ownerId && changes.sight === undefined && token.sight === null;
  const updated = {
    type: 'TokenUpdated',
    tokenId: token.id,
    changes: opensEyes ? { ...changes, sight: OWNED_SIGHT } : changes,
  } as const;
  const settled = changes.size === undefined ? [] : settle(state, token, changes.size);
  return accept([...sheetEdits(token, changes), updated, ...otherPictures(state, token, changes), ...settled]);
}

/** Owner and picture are the sheet's, too. */
function sheetEdits({ sheetId }: Token, { ownerId, image }: TokenChanges): readonly TableEvent[] {
  if (!sheetId || (ownerId === undefined && image === undefined)) return [];
  return [
    {
      type: 'SheetEdited',
      sheetId,
      changes: { ...(ownerId !== undefined && { ownerId }), ...(image !== undefined && { image }) },
    },
  ];
}

/** The sheet's other tokens that showed the same picture. */
function otherPictures(state: TableState, { id, sheetId }: Token, { image }: TokenChanges): readonly TableEvent[] {
  return sheetId && image !== undefined ? withImage(state, sheetId, image).filter(({ tokenId }) => tokenId !== id) : [];
}

/** A token of another size rests on the grid as one of that size does, if it rested there before. */
function settle(
  state: TableState,
  { id, sceneId, x, y, size: old, elevation }: Token,
  size: number,
): readonly TableEvent[] {
  const { grid } = state.scenes.get(sceneId)!;
  const [before, after] = [snapTopLeft(grid, x, y, old), snapTopLeft(grid, x, y, size)];
  const rested = before.x === x && before.y === y;
  const rests = after.x === x && after.y === y;
  return rested && !rests ? [{ type: 'TokenMoved', tokenId: id, waypoints: [[after.x, after.y]], elevation }] : [];
}

/** Walls stop everybody but the GM, a lock the GM as well. The refusal never says which wall. */
function move(state: TableState, token: Token, intent: MoveToken, facts: Facts): Decision {
  if (token.locked) return refuse('token-locked');
  const scene = state.scenes.get(token.sceneId)!;
  const { waypoints } = intent;
  if (!waypoints.every(([x, y]) => isOnScene(scene, x, y, token.size))) return refuse('out-of-bounds');
  const half = centreOffset(token);
  const centres = [[token.x, token.y] as const, ...waypoints].map(([x, y]) => ({ x: x + half, y: y + half }));
  if (!isGm(state, facts) && isPathBlocked(blockersOf(scene), centres, bodyRadius(token))) return refuse('blocked');
  return accept([{ type: 'TokenMoved', tokenId: token.id, waypoints, elevation: intent.elevation ?? token.elevation }]);
}

function removeAll(state: TableState, { tokenIds }: DeleteTokens, facts: Facts): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  const ids = [...new Set(tokenIds)];
  if (!ids.every((id) => state.tokens.has(id))) return refuse('unknown-token');
  return accept(ids.map((tokenId) => ({ type: 'TokenDeleted', tokenId })));
}

/** A token that the asker may act with. */
function ofToken<Intent extends UpdateToken | DeleteToken | MoveToken>(
  judge: (state: TableState, token: Token, intent: Intent, facts: Facts) => Decision,
): Decider<Intent> {
  return (state, intent, facts) => {
    const token = knownToken(state, intent, facts);
    if (!token) return refuse('unknown-token');
    if (!isGm(state, facts)) {
      if (!actingMember(state, facts)) return refuse('spectator');
      if (token.ownerId !== facts.actor) return refuse('not-your-token');
    }
    return judge(state, token, intent, facts);
  };
}

function remove(state: TableState, { id: tokenId }: Token, _: DeleteToken, facts: Facts): Decision {
  return isGm(state, facts) ? accept([{ type: 'TokenDeleted', tokenId }]) : refuse('not-gm');
}

/** As far as the map and its walls go: an encounter has a word to say, too. */
export const moveToken: Decider<MoveToken> = ofToken(move);

export const tokenDeciders: Deciders<Exclude<TokenIntent, MoveToken | MoveGroup | CopyTokens>> = {
  'token.create': create,
  'token.update': ofToken(update),
  'token.delete': ofToken(remove),
  'tokens.delete': removeAll,
  'party.bring': bringParty,
};
