import type { SheetId } from '../../kernel/index.ts';
import { isConcealed } from '../sight/isConcealed.ts';
import { partyFor } from '../sight/partyFor.ts';
import { seesToken } from '../sight/viewToken.ts';
import { viewVision } from '../sight/viewVision.ts';
import type { Combatant } from '../state/Encounter.ts';
import type { Viewer } from '../state/Member.ts';
import { readsSheet } from '../state/sheetRights.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';
import { tokensOfSheets } from '../state/tokensOfSheets.ts';

/** A combatant as one viewer knows it. */
export interface CombatantView {
  readonly sheetId: SheetId;
  /** Empty when it has none. */
  readonly tokenId: string;
  readonly name: string;
  readonly image: string;
  /** Place in the order, counted among those that the viewer sees. */
  readonly place: number;
  readonly initiative: number | null;
  readonly surprised: boolean;
  /** For those who may read the sheet; null for others. */
  readonly own: Pick<Combatant, 'pools' | 'movementFeet' | 'movedFeet'> | null;
}

export interface EncounterView {
  readonly id: string;
  readonly round: number;
  /** Null before the first turn, and while somebody acts whom the viewer does not see. */
  readonly turnOf: SheetId | null;
  readonly isSurpriseRound: boolean;
  readonly locked: boolean;
  readonly startedAt: number;
  readonly combatants: ReadonlyMap<SheetId, CombatantView>;
}

/** Who was slowed down has no less than nothing to go. */
const supplyOf = (combatant: Combatant): Combatant =>
  combatant.movementFeet < 0 ? { ...combatant, movementFeet: 0 } : combatant;

/** The encounter as the viewer may know it: a combatant out of sight has no row, and leaves no gap. */
export function viewEncounter(state: TableState, viewer: Viewer): EncounterView | null {
  const { encounter } = state;
  if (!encounter) return null;
  const combatants = new Map<SheetId, CombatantView>();
  const vision = viewVision(state, viewer);
  for (const combatant of encounter.combatants) {
    const { sheetId, initiative } = combatant;
    // Once the surprise round is over nobody is surprised any more.
    const surprised = combatant.surprised && encounter.round === 0;
    const party = partyFor(state, viewer, sheetId);
    const sheet = state.sheets.get(sheetId);
    if (!party || !sheet) continue;
    const token = tokensOfSheets(state).get(sheetId);
    const isKnown = (piece: Token): boolean =>
      piece.sceneId === vision.sceneId
        ? seesToken(viewer, vision, piece)
        : readsSheet(viewer, sheet) && !isConcealed(viewer, piece);
    const isShown = token !== undefined && isKnown(token);
    const own = readsSheet(viewer, sheet) ? supplyOf(combatant) : null;
    combatants.set(sheetId, {
      sheetId,
      tokenId: isShown ? token.id : '',
      name: party.name,
      image: token?.image ?? sheet.image,
      place: combatants.size,
      initiative,
      surprised,
      own,
    });
  }
  const { id, round, turnOf, isSurpriseRound, locked, startedAt } = encounter;
  return {
    id,
    round,
    turnOf: turnOf !== null && combatants.has(turnOf) ? turnOf : null,
    isSurpriseRound,
    locked,
    startedAt,
    combatants,
  };
}
