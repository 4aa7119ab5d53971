/** Characters of JSON that one sheet may take. */
export const MAX_SHEET_TEXT = 256 * 1024;
/** Characters of JSON that all sheets of one player at a table may take. */
export const MAX_OWNED_TEXT = 1024 * 1024;
/** Characters of JSON that all sheets of a table may take: whoever joins is sent those that they may read. */
export const MAX_TABLE_TEXT = 6 * 1024 * 1024;
/** Sheets that one player may have at a table; GMs have as many as the table holds. */
export const MAX_OWNED_SHEETS = 20;
/** Walls of all scenes of a table together. */
export const MAX_TABLE_WALLS = 60_000;
/** Characters of JSON that all drawings, templates, pins, props and handouts of a table may take. */
export const MAX_MARK_TEXT = 4 * 1024 * 1024;
/** Cells of all scenes of a table together. */
export const MAX_TABLE_CELLS = 1_000_000;
