import { oidcStartReply, oidcStartRequest, type ErrorCode } from '@tallow/shared/contracts';
import type { OidcProvider, OidcRefusal } from '../../auth/index.ts';
import type { UserRow } from '../../database/index.ts';
import { call, type Asked, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { knownAs } from './knownAs.ts';
import { keepTransaction, takeTransaction } from './oidcTransaction.ts';
import { ownOrigin } from './ownOrigin.ts';
import { makePageCode } from './pageCode.ts';

const CODES: Readonly<Record<OidcRefusal['why'], ErrorCode>> = {
  declined: 'SIGN_IN_DECLINED',
  unavailable: 'PROVIDER_UNAVAILABLE',
  unproven: 'SIGN_IN_UNPROVEN',
};
const LIMITS = [{ name: 'oidc', by: 'address', perMinute: 60 }] as const;
const HOME = '/';

/** Our page, with what became of a sign-in. */
function toPage(outcome: { readonly code: string } | { readonly error: ErrorCode }, returnTo = HOME): string {
  const query = new URLSearchParams({ signin: 'oidc', ...outcome, ...(returnTo !== HOME && { returnTo }) });
  return `${HOME}?${query.toString()}`;
}

/** Signing in with an OpenID Connect provider: there, and back. */
export function oidcCalls(deps: HttpDeps): readonly Call[] {
  function offered(): OidcProvider {
    const { oidc } = deps.identityOffer;
    if (!oidc) throw new HttpRefusal('NOT_OFFERED');
    return oidc;
  }

  function tell(asked: Asked, { why, detail }: OidcRefusal): ErrorCode {
    deps.meters.http.signedIn('oidc', 'refused');
    const line = { event: 'refuse', why, detail, requestId: asked.requestId };
    if (why !== 'declined') deps.log.warn(line, 'A sign-in with the provider came to nothing');
    return CODES[why];
  }

  /** Where the browser goes, or why it cannot. */
  async function start(asked: Asked, userId: string | null, returnTo = HOME): Promise<{ url: string } | ErrorCode> {
    const redirectUri = `${ownOrigin(deps, asked.request)}/api/auth/oidc/callback`;
    const started = await offered().start(redirectUri);
    if (!started.ok) return tell(asked, started.reason);
    const { url, transaction } = started.value;
    await keepTransaction(deps, asked, { ...transaction, userId, returnTo });
    return { url };
  }

  async function finish(asked: Asked): Promise<string> {
    const provider = offered();
    const transaction = await takeTransaction(deps, asked);
    if (!transaction) {
      deps.meters.http.signedIn('oidc', 'refused');
      return toPage({ error: 'SIGN_IN_EXPIRED' });
    }
    const { returnTo, userId } = transaction;
    const { search } = new URL(asked.request.originalUrl, transaction.redirectUri);
    const finished = await provider.finish(search, transaction);
    if (!finished.ok) return toPage({ error: tell(asked, finished.reason) }, returnTo);
    const asker: UserRow | undefined = userId === null ? undefined : await deps.users.find(userId);
    const user = await knownAs(deps, 'oidc', finished.value, asker);
    if (!user) return toPage({ error: 'SIGN_IN_EXPIRED' }, returnTo);
    return toPage({ code: await makePageCode(deps, asked, user) }, returnTo);
  }

  return [
    call('GET /api/auth/oidc/start', {
      does: 'Sends a browser to the OpenID Connect provider',
      who: 'anybody',
      query: oidcStartRequest,
      reply: { type: 'text/html' },
      status: 302,
      limits: LIMITS,
      answer: async (asked, _body, { returnTo }) => {
        const started = await start(asked, null, returnTo);
        if (typeof started === 'object') return asked.response.redirect(started.url);
        // Somebody who follows a link wants a page, a program the error.
        if (asked.request.accepts(['json', 'html']) !== 'html') throw new HttpRefusal(started);
        asked.response.redirect(toPage({ error: started }, returnTo));
      },
    }),
    call('POST /api/auth/oidc/start', {
      does: 'Tells where a browser signs in with the OpenID Connect provider, so that you keep all that you have here',
      who: 'user',
      scope: 'account',
      body: oidcStartRequest,
      reply: oidcStartReply,
      limits: LIMITS,
      answer: async (asked, { returnTo }) => {
        const started = await start(asked, asked.user.id, returnTo);
        if (typeof started === 'string') throw new HttpRefusal(started);
        return started;
      },
    }),
    call('GET /api/auth/oidc/callback', {
      does: 'Takes a browser back from the OpenID Connect provider, and sends it to the page with a code to sign in with',
      who: 'anybody',
      reply: { type: 'text/html' },
      status: 302,
      limits: LIMITS,
      answer: async (asked) => asked.response.redirect(await finish(asked)),
    }),
  ];
}
