/** Handouts that a table may have. */
export const MAX_HANDOUTS = 300;
