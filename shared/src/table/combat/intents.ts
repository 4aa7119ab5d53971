import type { SheetId } from '../../kernel/index.ts';

/**
 * Opens an encounter of the named ones, or (null) of all who stand on the asker's scene. With `surprised`, a surprise
 * round comes first that these sit out.
 */
export interface StartEncounter {
  readonly type: 'encounter.start';
  readonly sheetIds: readonly SheetId[] | null;
  readonly surprised: readonly SheetId[];
}
export interface AddCombatants {
  readonly type: 'encounter.add';
  readonly sheetIds: readonly SheetId[];
}
export interface RemoveCombatant {
  readonly type: 'encounter.remove';
  readonly sheetId: SheetId;
}
/** The GM rolls for the named ones, or all who have none yet; a player for the own ones. */
export interface RollInitiative {
  readonly type: 'encounter.roll';
  readonly sheetIds: readonly SheetId[] | null;
}
export interface SetInitiative {
  readonly type: 'encounter.set';
  readonly sheetId: SheetId;
  readonly initiative: number;
}
/** Puts the combatants in an order by hand; the named ones first, the rest behind them as they were. */
export interface OrderCombatants {
  readonly type: 'encounter.order';
  readonly sheetIds: readonly SheetId[];
}
export interface LockEncounter {
  readonly type: 'encounter.lock';
  readonly locked: boolean;
}
/** Takes everybody's initiative away and goes back before the first turn. */
export interface ResetEncounter {
  readonly type: 'encounter.reset';
}
/** Ends the turn. The GM always may, a player the own one. */
export interface NextTurn {
  readonly type: 'encounter.next';
}
/** Back to the turn before; nothing is rolled back but the marker. */
export interface PreviousTurn {
  readonly type: 'encounter.previous';
}
export interface SetPool {
  readonly type: 'encounter.pool';
  readonly sheetId: SheetId;
  readonly pool: string;
  readonly value: number;
}
export interface EndEncounter {
  readonly type: 'encounter.end';
}
export type CombatIntent =
  | StartEncounter
  | AddCombatants
  | RemoveCombatant
  | RollInitiative
  | SetInitiative
  | OrderCombatants
  | LockEncounter
  | ResetEncounter
  | NextTurn
  | PreviousTurn
  | SetPool
  | EndEncounter;
