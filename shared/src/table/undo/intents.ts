/** Takes back what was done last, by oneself or at the whole table, or one step of those that are remembered. */
export interface Undo {
  readonly type: 'undo';
  readonly scope?: 'mine' | 'table' | undefined;
  readonly stepId?: string | undefined;
}
/** Does again what was taken back last. */
export interface Redo {
  readonly type: 'redo';
  readonly scope?: 'mine' | 'table' | undefined;
}
export type UndoIntent = Undo | Redo;
