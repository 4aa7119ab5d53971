import { centreOf, stepsBetween, type Piece } from '../../geometry/index.ts';
import type { SheetId } from '../../kernel/index.ts';
import type { Exit } from '../contract/Ruleset.ts';
import type { Sheet } from '../contract/Sheet.ts';
import { areHostile } from '../sheets/sides.ts';
import type { Board } from './Board.ts';

/**
 * The enemies who see somebody leave their reach on a walk, or only pass through it, no wall between them: once for
 * each time. `places`: the walker's token at each step of the way, where it starts and ends among them. Who threatens
 * is told in the order of `among`.
 */
export function reachesLeft<Standing extends Piece>(
  board: Board<Standing>,
  mover: Sheet,
  places: readonly [Standing, ...Standing[]],
  among: Iterable<SheetId> = board.sheets.keys(),
): readonly Exit[] {
  return [...among].flatMap((id) => {
    const [sheet, own] = [board.sheets.get(id), board.pieceOf(id)];
    if (!sheet || !own || !board.takesPart(id) || !areHostile(sheet, mover)) return [];
    const threat = board.areOnOneMap(own, places[0]) ? board.being(id) : undefined;
    if (!threat) return [];
    const reach = board.reachFeet(threat);
    const away = places.map((place) => stepsBetween(own, place) * board.feetPerCell(own));
    const isSeen = (place: Standing): boolean =>
      board.isWatching(sheet, place) && board.isOpen(own, centreOf(own), centreOf(place));
    return away.flatMap((feet, step) => {
      const leaves = feet <= reach && (away[step + 1] ?? 0) > reach;
      return leaves && isSeen(places[step]!) ? [{ id, feet }] : [];
    });
  });
}
