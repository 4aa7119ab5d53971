/** Where a viewer looks from; `range` 0 means as far as the scene goes, `darkvision` 0 none. Map units. */
export interface Eye {
  readonly x: number;
  readonly y: number;
  readonly range: number;
  readonly darkvision: number;
}

/** Everybody makes out what is within half a cell. */
export const CLOSE_BY = 50;
