import type { TokenId } from '../../kernel/index.ts';
import type { TableEvent } from '../state/events/TableEvent.ts';
import type { StepContext } from '../state/StepContext.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';
import type { UndoEntry } from '../state/UndoEntry.ts';

type Before = NonNullable<UndoEntry['tokens']>[number];

const WORDS: Partial<Record<TableEvent['type'], string>> = {
  TokenCreated: 'token-new',
  TokenDeleted: 'token-gone',
  TokenUpdated: 'token',
  TokenMoved: 'move',
  TokenPlaced: 'token-placed',
};

function parts(token: Token, fields: readonly (keyof Token)[]): Partial<Token> {
  return Object.fromEntries(fields.map((field) => [field, token[field]]));
}

/** The fields that get another value. */
function changed(token: Token, changes: Partial<Token>): readonly (keyof Token)[] {
  const fields = Object.keys(changes) as (keyof Token)[];
  return fields.filter((field) => JSON.stringify(token[field]) !== JSON.stringify(changes[field]));
}

/**
 * What the token was like in that which the event changed; undefined: it was not there nor will be, or is as it was.
 */
function before(token: Token | undefined, event: TableEvent): Before | undefined {
  switch (event.type) {
    case 'TokenCreated':
      return [event.token.id, null];
    case 'TokenDeleted':
      return token && [token.id, token];
    case 'TokenUpdated': {
      const fields = token ? changed(token, event.changes as Partial<Token>) : [];
      return token && fields.length > 0 ? [token.id, parts(token, fields)] : undefined;
    }
    case 'TokenMoved':
      return token && [token.id, parts(token, ['x', 'y', 'elevation'])];
    case 'TokenPlaced':
      return token && [token.id, parts(token, ['sceneId', 'x', 'y'])];
    default:
      return undefined;
  }
}

/** For a step of the GM's that does nothing but put, change, move or delete tokens: how they were. */
export function tokensEntry(
  state: TableState,
  events: readonly TableEvent[],
  { seq, actor }: StepContext,
): UndoEntry | undefined {
  const [first] = events;
  if (state.members.get(actor)?.role !== 'gm' || !first || !events.every(({ type }) => type in WORDS)) return undefined;
  const tokens = new Map<TokenId, Partial<Token> | null>();
  for (const event of events) {
    const found = before('tokenId' in event ? state.tokens.get(event.tokenId as TokenId) : undefined, event);
    if (!found) continue;
    const [id, old] = found;
    const known = tokens.get(id);
    tokens.set(id, known === undefined ? old : known && old && { ...old, ...known });
  }
  if (tokens.size === 0) return undefined;
  return {
    id: `step ${seq}`,
    what: WORDS[first.type]!,
    by: actor,
    sheets: [],
    places: [],
    exchanges: [],
    tokens: [...tokens],
  };
}
