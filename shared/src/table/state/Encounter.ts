import type { SheetId, UserId } from '../../kernel/index.ts';

/** Somebody's place in the encounter. */
export interface Combatant {
  readonly sheetId: SheetId;
  /** Null until it is rolled or set. */
  readonly initiative: number | null;
  /** Who rolled or set it, and when (ms). */
  readonly initiativeBy: { readonly userId: UserId; readonly at: number; readonly set: boolean } | null;
  /** What is left of each of the ruleset's pools. */
  readonly pools: Readonly<Record<string, number>>;
  /** Feet of this turn: what the combatant may go (below zero when it was slowed down since), and what it went. */
  readonly movementFeet: number;
  readonly movedFeet: number;
  /** Sits out the surprise round. */
  readonly surprised: boolean;
}

export interface Damage {
  readonly by: SheetId | null;
  readonly of: SheetId;
  readonly taken: number;
}

export interface Encounter {
  readonly id: string;
  /** 0 before the first turn, and during a surprise round. */
  readonly round: number;
  /** Whose turn it is; null before the first turn. */
  readonly turnOf: SheetId | null;
  readonly isSurpriseRound: boolean;
  /** While locked, players do not roll initiative and the order stays as it is. */
  readonly locked: boolean;
  /** In turn order. */
  readonly combatants: readonly Combatant[];
  /**
   * Whose turn of this round is over, in the order in which they acted; absent in encounters from before it was kept.
   */
  readonly acted?: readonly SheetId[];
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Damage so far, by who dealt it (null: nobody) and who took it. */
  readonly tally: readonly Damage[];
}
