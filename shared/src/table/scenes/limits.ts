/** Scenes that a table may have. */
export const MAX_SCENES = 200;
/** Cells a blank scene may have each way. */
export const MAX_BLANK_CELLS = 300;
