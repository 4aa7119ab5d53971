import {
  accepted,
  applyEffectRequest,
  changeTokenRequest,
  createTokenAtTableRequest,
  emptyRequest,
  intentRequest,
  setHpRequest,
  setInitiativeRequest,
  startEncounterRequest,
} from '@tallow/shared/contracts';
import type { SheetId, TokenId } from '@tallow/shared/kernel';
import { findRuleset } from '@tallow/shared/rules';
import { hitPointsOf } from '@tallow/shared/table';
import { call, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { askTable, intentIdOf, type Unsent } from './askTable.ts';
import { namedCall, type Wish } from './NamedCall.ts';

function hitPoints(ruleset: string): NonNullable<ReturnType<typeof hitPointsOf>> {
  const points = hitPointsOf(findRuleset(ruleset));
  if (!points) throw new HttpRefusal('NO_RULESET');
  return points;
}

const action = <Name extends Extract<Wish, { type: 'intent.action' }>['action']>(
  name: Name,
): { readonly type: 'intent.action'; readonly action: Name } => ({ type: 'intent.action', action: name });

/** A table's own calls without anything to say. */
const PLAIN = {
  'initiative/roll-all': {
    does: 'Rolls initiative for everybody who has none',
    who: 'gm',
    wish: action('encounter.roll'),
  },
  'initiative/roll-self': { does: 'Rolls initiative for your own', who: 'member', wish: action('encounter.roll') },
  'initiative/lock': {
    does: 'Keeps players from rolling initiative',
    who: 'gm',
    wish: { ...action('encounter.lock'), locked: true },
  },
  'initiative/unlock': {
    does: 'Lets players roll initiative again',
    who: 'gm',
    wish: { ...action('encounter.lock'), locked: false },
  },
  'initiative/reset': { does: 'Takes all initiative away', who: 'gm', wish: action('encounter.reset') },
  'encounter/next-turn': { does: 'Ends the turn', who: 'member', wish: action('encounter.next') },
  'encounter/previous-turn': { does: 'Goes back a turn', who: 'gm', wish: action('encounter.previous') },
  'encounter/end': { does: 'Ends the encounter', who: 'gm', wish: action('encounter.end') },
  undo: { does: 'Takes back what was done last', who: 'gm', wish: action('undo') },
} as const satisfies Record<string, { readonly does: string; readonly who: 'gm' | 'member'; readonly wish: Wish }>;

/** What can be asked of a table: anything that a realtime client asks, and the most usual of it by name. */
export const tableCalls = (deps: HttpDeps): readonly Call[] => [
  call('POST /api/sessions/:id/intents', {
    does: 'Asks the table for anything that a realtime client may ask for',
    who: 'member',
    body: intentRequest,
    maxBytes: 256 * 1024,
    reply: accepted,
    answer: (asked, { intentId, ...message }) =>
      askTable(deps, asked, message as unknown as Unsent, intentIdOf(asked.request, intentId)),
  }),
  ...Object.entries(PLAIN).map(([path, { does, who, wish }]) =>
    namedCall(deps, `POST /api/sessions/:id/${path}`, { does, who, body: emptyRequest, toWishes: () => [wish] }),
  ),
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
