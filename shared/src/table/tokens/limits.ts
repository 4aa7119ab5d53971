/** Tokens one session may hold. */
export const MAX_TOKENS = 2_000;
