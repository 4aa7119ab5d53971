/** Triggers on one scene. */
export const MAX_TRIGGERS = 200;
/** Triggers that one step may spring besides the first: they spring each other. */
export const MAX_CHAIN = 16;
