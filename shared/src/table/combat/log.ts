import type { SheetId } from '../../kernel/index.ts';
import { differs } from '../sight/differs.ts';
import { Witness } from '../sight/Witness.ts';
import type { CombatEvent } from '../state/events/combat.ts';
import type { LogBody } from '../state/LogEntry.ts';
import type { Viewer } from '../state/Member.ts';
import { nameIn, type Happening, type Report, type Reports } from '../state/Report.ts';
import { readsSheet } from '../state/sheetRights.ts';
import type { TableState } from '../state/TableState.ts';
import { totals } from './tally.ts';
import { viewEncounter } from './view.ts';

type Of<Type extends CombatEvent['type']> = Happening<Extract<CombatEvent, { readonly type: Type }>>;

export function encounterChanges(before: TableState, after: TableState, viewer: Viewer): boolean {
  return differs(viewEncounter(before, viewer), viewEncounter(after, viewer));
}
const isTold = ({ before, after }: Happening<unknown>, viewer: Viewer): boolean =>
  encounterChanges(before, after, viewer);

/** Whoever reads what somebody has left of points and movement, if it changed. */
const supplyChanged: Report<{ readonly sheetId: SheetId }> = {
  isTold: ({ before, after, event: { sheetId } }, viewer) => {
    const sheet = after.sheets.get(sheetId);
    const supplyIn = ({ encounter }: TableState): unknown =>
      encounter?.combatants.find((combatant) => combatant.sheetId === sheetId);
    return sheet !== undefined && readsSheet(viewer, sheet) && differs(supplyIn(before), supplyIn(after));
  },
  line: null,
};

function initiativeLine(happening: Of<'InitiativeSet'>, reader: Viewer): LogBody | undefined {
  const { sheetId, initiative, rolled } = happening.event;
  const witness = new Witness(happening, reader);
  if (!witness.sees(sheetId)) return undefined;
  const by = nameIn(happening, happening.actor);
  return {
    kind: 'initiative',
    of: witness.party(sheetId),
    initiative,
    by,
    rolled: rolled && witness.roll(sheetId, rolled),
  };
}

function startLine(happening: Of<'EncounterStarted'>, reader: Viewer): LogBody {
  const cast = new Witness(happening, reader).cast(happening.event.encounter.combatants.map(({ sheetId }) => sheetId));
  return { kind: 'encounter', what: 'started', round: 0, cast, totals: [] };
}

function roundLine({ before, event: { round } }: Of<'TurnSet'>): LogBody | undefined {
  return round === before.encounter?.round
    ? undefined
    : { kind: 'encounter', what: 'round', round, cast: [], totals: [] };
}

function endLine(happening: Of<'EncounterEnded'>, reader: Viewer): LogBody {
  const { round = 0, combatants = [], tally = [] } = happening.before.encounter ?? {};
  const cast = new Witness(happening, reader).cast(combatants.map(({ sheetId }) => sheetId));
  const among = cast.map(({ sheetId }) => sheetId as SheetId);
  return { kind: 'encounter', what: 'ended', round, cast, totals: totals(tally, among) };
}

export const combatReports: Reports<CombatEvent> = {
  EncounterStarted: { isTold: () => true, line: startLine },
  CombatantsAdded: { isTold, line: null },
  CombatantRemoved: { isTold, line: null },
  InitiativeSet: { isTold, line: initiativeLine },
  CombatantsOrdered: { isTold, line: null },
  EncounterLocked: { isTold, line: null },
  InitiativeReset: { isTold, line: null },
  TurnSet: { isTold, line: roundLine },
  MovementReset: supplyChanged,
  MovementSpent: supplyChanged,
  MovementGranted: supplyChanged,
  PoolSet: supplyChanged,
  EncounterEnded: { isTold: () => true, line: endLine },
};
