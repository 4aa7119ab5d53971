/** What an account elsewhere sent the browser back with. */
export interface SignInReturn {
  /** Good once, for a minute; null when it was refused there. */
  readonly code: string | null;
  /** An error code of the contract, if it was refused. */
  readonly error: string | null;
  readonly returnTo: string;
}

let waiting: SignInReturn | null = null;

/** Takes the code out of the address bar, before anybody reads it there or copies it. */
export function keepSignInReturn(): void {
  const { pathname, search } = location;
  const asked = new URLSearchParams(search);
  if (asked.get('signin') !== 'oidc') return;
  const returnTo = asked.get('returnTo') ?? '/';
  waiting = {
    code: asked.get('code'),
    error: asked.get('error'),
    returnTo: /^\/(?![/\\])/.test(returnTo) ? returnTo : '/',
  };
  history.replaceState(null, '', pathname);
}

/** What came back, once. */
export function takeSignInReturn(): SignInReturn | null {
  const taken = waiting;
  waiting = null;
  return taken;
}
