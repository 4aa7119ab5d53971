/** Props on one scene. */
export const MAX_PROPS = 200;
