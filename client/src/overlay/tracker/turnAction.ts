import { playsSheet, type TableModel } from '../../store/index.ts';

type Known = Pick<TableModel, 'me' | 'viewAs' | 'encounter' | 'sheets'>;
/** `locked`: there is something to roll, and the GM has locked the order. */
export type PlayerTurnAction = 'roll' | 'locked' | 'endTurn';

/** What a player does about turns now: roll once, and end the own one; null: wait. */
export function playerTurnActionOf(model: Known): PlayerTurnAction | null {
  const { encounter, sheets } = model;
  if (!encounter) return null;
  const plays = (sheetId: string | null): boolean => {
    const sheet = sheets.get(sheetId ?? '');
    return sheet !== undefined && playsSheet(model, sheet);
  };
  if (encounter.combatants.some(({ sheetId, initiative }) => initiative === null && plays(sheetId)))
    return encounter.locked ? 'locked' : 'roll';
  return plays(encounter.turnOf) ? 'endTurn' : null;
}

/** What anybody at the table does about turns now; null where there is nothing to press. */
export function turnActionOf(model: Known): PlayerTurnAction | 'next' | 'begin' | null {
  const { me, viewAs, encounter } = model;
  if (me.role !== 'gm') return playerTurnActionOf(model);
  if (!encounter || viewAs !== null) return null;
  if (encounter.combatants.some(({ initiative }) => initiative === null)) return 'roll';
  return encounter.turnOf === null ? 'begin' : 'next';
}
