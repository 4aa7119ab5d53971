import type { SheetId } from '../../kernel/index.ts';
import type { Combatant, Encounter } from '../state/Encounter.ts';
import { actedIn } from './acted.ts';

export interface Turn {
  readonly round: number;
  readonly of: SheetId;
  readonly isSurpriseRound: boolean;
  /** Who would have come before in this round, but takes no turns. */
  readonly passed: readonly SheetId[];
  /** The same of the round that ends with the present turn. */
  readonly passedBefore: readonly SheetId[];
}

/** The first of a list who takes turns, and those before. */
function firstOf(
  list: readonly Combatant[],
  takesTurns: (sheetId: SheetId) => boolean,
): Pick<Turn, 'of' | 'passed'> | undefined {
  const ids = list.map(({ sheetId }) => sheetId);
  const at = ids.findIndex(takesTurns);
  return at < 0 ? undefined : { of: ids[at]!, passed: ids.slice(0, at) };
}

/**
 * Who comes after the present turn: the first in the order who has not acted in this round, wherever that one stands;
 * then a new round. Undefined when nobody takes turns.
 */
export function nextTurn(encounter: Encounter, takesTurns: (sheetId: SheetId) => boolean): Turn | undefined {
  const { combatants, turnOf, round, isSurpriseRound } = encounter;
  const acted = actedIn(encounter);
  const isAwake = ({ surprised }: Combatant): boolean => !surprised;
  const isOpen = (each: Combatant): boolean =>
    each.sheetId !== turnOf && !acted.includes(each.sheetId) && (!isSurpriseRound || isAwake(each));
  const open = turnOf === null ? [] : combatants.filter(isOpen);
  const later = firstOf(open, takesTurns);
  if (later) return { round, ...later, isSurpriseRound, passedBefore: [] };
  if (turnOf === null && !combatants.every(isAwake)) {
    const first = firstOf(combatants.filter(isAwake), takesTurns);
    if (first) return { round: 0, ...first, isSurpriseRound: true, passedBefore: [] };
  }
  const first = firstOf(combatants, takesTurns);
  return (
    first && { round: round + 1, ...first, isSurpriseRound: false, passedBefore: open.map(({ sheetId }) => sheetId) }
  );
}
