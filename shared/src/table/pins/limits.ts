/** Pins on one scene. */
export const MAX_PINS = 200;
