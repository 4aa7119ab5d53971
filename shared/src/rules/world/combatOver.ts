import type { SheetId } from '../../kernel/index.ts';
import type { Combat } from '../contract/World.ts';

/** What somebody in an encounter has to spend. */
export interface Supply {
  readonly pools: Readonly<Record<string, number>>;
  /** Feet that may be gone this turn, and those that were. */
  readonly movementFeet: number;
  readonly movedFeet: number;
}

/** An encounter as the rules see it. `supplyOf`: undefined for who is not in it, or cannot be read. */
export function combatOver(
  { round, turnOf }: Pick<Combat, 'round' | 'turnOf'>,
  supplyOf: (sheetId: SheetId) => Supply | null | undefined,
): Combat {
  return {
    round,
    turnOf,
    pool: (sheetId, pool) => supplyOf(sheetId)?.pools[pool],
    movementLeft: (sheetId) => {
      const supply = supplyOf(sheetId);
      return supply ? supply.movementFeet - supply.movedFeet : undefined;
    },
  };
}
