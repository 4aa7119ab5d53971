/** Things one sheet may hold. */
export const MAX_ENTRIES = 300;
