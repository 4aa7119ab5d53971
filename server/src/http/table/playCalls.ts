import {
  applyEffectRequest,
  changeTokenRequest,
  createTokenAtTableRequest,
  emptyRequest,
  setHpRequest,
  setInitiativeRequest,
  startEncounterRequest,
} from '@tallow/shared/contracts';
import type { SheetId, TokenId, UserId } from '@tallow/shared/kernel';
import { findRuleset } from '@tallow/shared/rules';
import { hitPointsOf } from '@tallow/shared/table';
import type { Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { action } from './action.ts';
import { namedCall } from './NamedCall.ts';

function hitPoints(ruleset: string): NonNullable<ReturnType<typeof hitPointsOf>> {
  const points = hitPointsOf(findRuleset(ruleset));
  if (!points) throw new HttpRefusal('NO_RULESET');
  return points;
}

/** The most usual of what is asked of a table, by name. */
export const playCalls = (deps: HttpDeps): readonly Call[] => [
  namedCall(deps, 'POST /api/sessions/:id/encounter/start', {
    does: 'Starts an encounter of those on the scene and the party',
    who: 'gm',
    body: startEncounterRequest,
    toWishes: (body) => [{ ...action('encounter.start'), ...body }],
  }),
  namedCall(deps, 'POST /api/sessions/:id/characters/:characterId/set-hp', {
    does: 'Sets the hit points of somebody in play',
    who: 'gm',
    body: setHpRequest,
    toWishes: ({ currentHp, tempHp }, named, ruleset) => {
      const { vital, temporary } = hitPoints(ruleset);
      const set = { ...action('sheet.set'), sheetId: named.sheetId as SheetId };
      return [
        { ...set, resource: vital, value: currentHp },
        ...(tempHp === undefined ? [] : [{ ...set, resource: temporary, value: tempHp }]),
      ];
    },
  }),
  namedCall(deps, 'POST /api/sessions/:id/characters/:characterId/set-initiative', {
    does: 'Sets the initiative of somebody in the encounter',
    who: 'gm',
    body: setInitiativeRequest,
    toWishes: ({ initiative }, { sheetId }) => [
      { ...action('encounter.set'), sheetId: sheetId as SheetId, initiative },
    ],
  }),
  namedCall(deps, 'POST /api/sessions/:id/characters/:characterId/apply-effect', {
    does: 'Puts a condition or another effect on somebody in play',
    who: 'gm',
    body: applyEffectRequest,
    toWishes: (effect, { sheetId }) => [{ ...action('sheet.effect'), sheetIds: [sheetId as SheetId], ...effect }],
  }),
  namedCall(deps, 'DELETE /api/sessions/:id/characters/:characterId', {
    does: 'Takes a character from the table: its owner, or the GM',
    who: 'member',
    body: emptyRequest,
    toWishes: (_, { sheetId }) => [{ ...action('sheet.remove'), sheetId: sheetId as SheetId }],
  }),
  namedCall(deps, 'POST /api/sessions/:id/knocks/:userId', {
    does: 'Lets somebody in who knocked',
    who: 'gm',
    body: emptyRequest,
    toWishes: (_, { userId }) => [{ ...action('member.admit'), userId: userId as UserId }],
  }),
  namedCall(deps, 'DELETE /api/sessions/:id/knocks/:userId', {
    does: 'Sends somebody away who knocked',
    who: 'gm',
    body: emptyRequest,
    toWishes: (_, { userId }) => [{ ...action('member.turnAway'), userId: userId as UserId }],
  }),
  namedCall(deps, 'POST /api/sessions/:id/tokens', {
    does: 'Puts a token on the map',
    who: 'gm',
    body: createTokenAtTableRequest,
    status: 201,
    toWishes: (token) => [{ ...action('token.create'), ...token }],
  }),
  namedCall(deps, 'PUT /api/sessions/:id/tokens/:tokenId', {
    does: 'Moves a token, changes it, or both; players move their own',
    who: 'member',
    body: changeTokenRequest,
    toWishes: ({ x, y, elevation, ...changes }, named) => {
      const tokenId = named.tokenId as TokenId;
      const isMove = x !== undefined && y !== undefined;
      const isChange = Object.keys(changes).length > 0 || (elevation !== undefined && !isMove);
      return [
        ...(isMove ? [{ type: 'intent.move', tokenId, x, y, elevation } as const] : []),
        ...(isChange ? [{ ...action('token.update'), tokenId, ...changes, ...(!isMove && { elevation }) }] : []),
      ];
    },
  }),
  namedCall(deps, 'DELETE /api/sessions/:id/tokens/:tokenId', {
    does: 'Takes a token from the map',
    who: 'gm',
    body: emptyRequest,
    toWishes: (_, { tokenId }) => [{ ...action('token.delete'), tokenId: tokenId as TokenId }],
  }),
];
