import { accepted, emptyRequest, intentRequest } from '@tallow/shared/contracts';
import { call, type Call } from '../calls/Call.ts';
import { intentIdOf } from '../calls/intentIdOf.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { action } from './action.ts';
import { askTable, type Unsent } from './askTable.ts';
import { namedCall, type Wish } from './NamedCall.ts';

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

/** What can be asked of a table: anything that a realtime client asks, and by name what needs no more words. */
export const tableCalls = (deps: HttpDeps): readonly Call[] => [
  call('POST /api/sessions/:id/intents', {
    does: 'Asks the table for anything that a realtime client may ask for',
    who: 'member',
    body: intentRequest,
    maxBytes: 256 * 1024,
    repeated: 'intent',
    reply: accepted,
    answer: (asked, { intentId, ...message }) =>
      askTable(deps, asked, message as unknown as Unsent, intentIdOf(asked.request, intentId)),
  }),
  ...Object.entries(PLAIN).map(([path, { does, who, wish }]) =>
    namedCall(deps, `POST /api/sessions/:id/${path}`, { does, who, body: emptyRequest, toWishes: () => [wish] }),
  ),
];
