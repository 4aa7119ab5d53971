/** Things one sheet may hold. */
export const MAX_ENTRIES = 300;
/** Sheets one session may hold. */
export const MAX_SHEETS = 1_000;
