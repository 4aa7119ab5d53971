import type { Piece } from '../../geometry/index.ts';
import type { SheetId } from '../../kernel/index.ts';
import { combatOver, deriveBeing, worldOver, type Being, type Combat, type World } from '../index.ts';
import type { TestCombat, TestTable } from './TestTable.ts';

const FEET_PER_CELL = 5;

/** The table as a ruleset sees it. */
export function worldOf(table: TestTable): World {
  const { ruleset, options, sheets, places, walls, hidden } = table;
  const being = (id: SheetId): Being | undefined => {
    const sheet = sheets.get(id);
    return sheet && deriveBeing(ruleset, sheet, options);
  };
  const combatOf = (combat: TestCombat): Combat =>
    combatOver(combat, (id) => {
      const [pools = {}, of] = [combat.pools.get(id), being(id)];
      return of && { pools, movementFeet: ruleset.movementFeet(of) + (combat.granted.get(id) ?? 0), movedFeet: 0 };
    });
  return worldOver<Piece>({
    options,
    combat: table.combat && combatOf(table.combat),
    sheets,
    being,
    reachFeet: ruleset.reachFeet,
    pieceOf: (id) => {
      const place = places.get(id);
      return place && { ...place, size: sheets.get(id)?.size ?? 1 };
    },
    standing: () => sheets.keys(),
    areOnOneMap: () => true,
    feetPerCell: () => FEET_PER_CELL,
    isOpen: () => true,
    hasLineOfEffect: (a, b) => !walls.some(([one, other]) => (one === a && other === b) || (one === b && other === a)),
    isHidden: (id) => hidden.includes(id),
    isWatching: () => true,
    takesPart: () => true,
  });
}
