import { randomUUID } from 'node:crypto';
import { apiTokensReply, createTokenReply, createTokenRequest } from '@tallow/shared/contracts';
import { API_TOKEN_PREFIX, hashSecret, makeSecret } from '../../auth/index.ts';
import type { ApiTokenRow } from '../../database/index.ts';
import { call, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { idParam } from '../respond.ts';

/** Tokens that one user may have. */
const MAX_TOKENS = 50;
const DAY_MS = 24 * 3_600_000;

const tell = ({ id, name, scope, createdAt, expiresAt }: ApiTokenRow) => ({
  id,
  name,
  scope,
  createdAt: createdAt.getTime(),
  expiresAt: expiresAt.getTime(),
});

/** Tokens for programs. Only who sits at a page of their own makes them. */
export const apiTokenCalls = (deps: HttpDeps): readonly Call[] => [
  call('GET /api/auth/tokens', {
    does: 'Lists your API tokens',
    who: 'user',
    scope: 'account',
    reply: apiTokensReply,
    answer: async ({ user }) => ({ tokens: (await deps.apiTokens.list(user.id)).map(tell) }),
  }),
  call('POST /api/auth/tokens', {
    does: 'Makes an API token, which is shown this once',
    who: 'user',
    scope: 'account',
    body: createTokenRequest,
    reply: createTokenReply,
    status: 201,
    limits: [{ name: 'token', by: 'user', perMinute: 20 }],
    answer: async ({ user }, { name, scope, expiresInDays }) => {
      if ((await deps.apiTokens.count(user.id)) >= MAX_TOKENS) throw new HttpRefusal('TOO_MANY');
      const token = `${API_TOKEN_PREFIX}${makeSecret()}`;
      const expiresAt = new Date(deps.now() + expiresInDays * DAY_MS);
      const row = { id: randomUUID(), name, scope, expiresAt, tokenHash: hashSecret(token) };
      return { token, apiToken: tell(await deps.apiTokens.create(user.id, row)) };
    },
  }),
  call('DELETE /api/auth/tokens/:tokenId', {
    does: 'Ends an API token',
    who: 'user',
    scope: 'account',
    reply: null,
    answer: async ({ request, user }) => {
      if (!(await deps.identity.endApiToken(user.id, idParam(request, 'tokenId', 'UNKNOWN_API_TOKEN'))))
        throw new HttpRefusal('UNKNOWN_API_TOKEN');
    },
  }),
];
