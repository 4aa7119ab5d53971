/** Templates on one scene, and of one player at a table. */
export const MAX_TEMPLATES = 100;
export const MAX_OWN_TEMPLATES = 20;
