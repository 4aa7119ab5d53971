/** Drawings on one scene, and of one player at a table. */
export const MAX_DRAWINGS = 500;
export const MAX_OWN_DRAWINGS = 100;
