/** Carries the short-lived token of somebody who stays signed in. */
export interface TokenCarrier {
  /** The token to send now, renewed if it is about to expire; null when its person is signed out. */
  token(): Promise<string | null>;
  /** A newer token than one that the server refused; null when there is none to be had. */
  renewed(refused: string): Promise<string | null>;
}

/** Who makes a call: nobody (null), a program with a token that it looks after itself, or somebody at a page. */
export type Bearer = string | null | TokenCarrier;

export const tokenOf = async (bearer: Bearer): Promise<string | null> =>
  bearer === null || typeof bearer === 'string' ? bearer : bearer.token();
