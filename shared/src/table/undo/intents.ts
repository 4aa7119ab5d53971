/** Takes back the last thing that happened to sheets, the encounter or a combatant's place. */
export interface Undo {
  readonly type: 'undo';
}
export type UndoIntent = Undo;
