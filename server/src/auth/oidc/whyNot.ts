import { errors } from 'jose';
import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';

/** Why nobody was signed in, for the person (`why`) and for who looks after this server (`detail`: no secret in it). */
export interface OidcRefusal {
  readonly why: 'declined' | 'unavailable' | 'unproven';
  readonly detail: string;
}

/** What providers answer when the fault is theirs, and passes. */
const PASSING: ReadonlySet<string> = new Set(['server_error', 'temporarily_unavailable']);
const AWAY: ReadonlySet<string | undefined> = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT']);

const isServerError = (cause: unknown): boolean => cause instanceof Response && cause.status >= 500;

function kindOf(cause: unknown): OidcRefusal['why'] {
  if (cause instanceof AuthorizationResponseError) {
    if (cause.error === 'access_denied') return 'declined';
    return PASSING.has(cause.error) ? 'unavailable' : 'unproven';
  }
  if (cause instanceof ResponseBodyError) return cause.status >= 500 ? 'unavailable' : 'unproven';
  if (cause instanceof ClientError)
    return AWAY.has(cause.code) || isServerError(cause.cause) ? 'unavailable' : 'unproven';
  // Keys that could not be fetched; a key that is not among them is another error.
  if (cause instanceof errors.JWKSTimeout) return 'unavailable';
  // How fetch says that nobody answers.
  if (cause instanceof TypeError) return 'unavailable';
  return 'unproven';
}

/** Puts what went wrong with a provider into one of three. */
export function whyNot(cause: unknown): OidcRefusal {
  const { code, error, message } = cause as { code?: unknown; error?: unknown; message?: unknown };
  return { why: kindOf(cause), detail: [code, error, message].filter((part) => typeof part === 'string').join(': ') };
}
