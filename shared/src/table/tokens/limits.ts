/** Tokens one session may hold. */
export const MOST_TOKENS = 2_000;
