import type { Rolled } from '../../dice/index.ts';
import type { SheetId } from '../../kernel/index.ts';
import type { CardLine } from '../../rules/index.ts';
import { totals } from '../combat/tally.ts';
import type { TableEvent } from '../state/events/TableEvent.ts';
import type { LogBody } from '../state/LogEntry.ts';
import type { Party } from '../state/Party.ts';
import type { Viewer } from '../state/Member.ts';
import { rollFor } from '../sight/rollFor.ts';
import { rulesetOf } from '../state/rulesetOf.ts';
import { isSwayed } from '../sight/isSwayed.ts';
import { readsSheet } from '../state/sheetRights.ts';
import type { TableState } from '../state/TableState.ts';
import { partyFor } from '../sight/partyFor.ts';

export type StoryEvent = Extract<
  TableEvent,
  {
    readonly type:
      | 'ActionNarrated'
      | 'InitiativeSet'
      | 'EncounterStarted'
      | 'TurnSet'
      | 'EncounterEnded'
      | 'SheetAdded'
      | 'SheetRemoved';
  }
>;

const NOBODY: Party = { sheetId: '', name: '' };

/** What one reader learns of the people in a story: those that the reader saw before or sees after it. */
class Witness {
  readonly #before: TableState;
  readonly #after: TableState;
  readonly #reader: Viewer;

  constructor(before: TableState, after: TableState, reader: Viewer) {
    this.#before = before;
    this.#after = after;
    this.#reader = reader;
  }

  party(sheetId: SheetId): Party {
    return partyFor(this.#after, this.#reader, sheetId) ?? partyFor(this.#before, this.#reader, sheetId) ?? NOBODY;
  }

  sees(sheetId: SheetId): boolean {
    return this.party(sheetId) !== NOBODY;
  }

  reads(sheetId: SheetId): boolean {
    const sheet = this.#after.sheets.get(sheetId) ?? this.#before.sheets.get(sheetId);
    return sheet !== undefined && readsSheet(this.#reader, sheet);
  }

  /** Whether its numbers are the witness's to read: not even the owner's, while something hidden moves them. */
  readsNumbers(sheetId: SheetId): boolean {
    const state = this.#after.sheets.has(sheetId) ? this.#after : this.#before;
    const sheet = state.sheets.get(sheetId);
    return sheet !== undefined && this.reads(sheetId) && (this.isGm || !isSwayed(state, sheet));
  }

  /** A roll with the sheet's numbers as the witness may know it. */
  roll(sheetId: SheetId, rolled: Rolled): Rolled {
    return rollFor(this.#after.sheets.has(sheetId) ? this.#after : this.#before, this.#reader, sheetId, rolled);
  }

  /** Whether a resource is the one that tokens show. */
  isVital(resource: string): boolean {
    return (
      rulesetOf(this.#after)?.sheet.resources.some(({ id, isVital }) => id === resource && isVital === true) ?? false
    );
  }

  get isGm(): boolean {
    return this.#reader.role === 'gm';
  }
}

/** A line as the witness may read it: numbers of a sheet are its readers'; what befell the unseen is told to nobody. */
function lineFor(witness: Witness, actor: SheetId | null, line: CardLine): CardLine | undefined {
  if (line.of === null && actor !== null && !witness.sees(actor)) return undefined;
  if (line.kind === 'roll' && line.on !== undefined && !witness.sees(line.on)) return undefined;
  if (line.kind === 'note' && line.gmOnly && !witness.isGm) return undefined;
  if (line.of !== null && !witness.sees(line.of)) return undefined;
  if (line.kind === 'effect' && line.hidden && !witness.isGm) return undefined;
  if (line.kind === 'roll')
    return { ...line, rolled: witness.roll(line.of, line.rolled), against: againstFor(witness, line) };
  if (line.kind === 'damage')
    return witness.readsNumbers(line.of) ? line : { ...line, rolled: line.taken, reasons: [] };
  if (line.of === null || witness.reads(line.of)) return line;
  switch (line.kind) {
    case 'heal':
      return witness.isVital(line.resource) ? line : undefined;
    case 'note':
      return line.forReaders ? undefined : line;
    default:
      return line;
  }
}

function againstFor(witness: Witness, { against, againstOf }: Extract<CardLine, { kind: 'roll' }>): number | null {
  return witness.isGm || (againstOf !== null && witness.readsNumbers(againstOf)) ? against : null;
}

function castOf(witness: Witness, sheetIds: readonly (SheetId | null)[]): readonly Party[] {
  const known = new Set(sheetIds.filter((id) => id !== null));
  return [...known].map((id) => witness.party(id)).filter((party) => party !== NOBODY);
}

function titleOf(state: TableState, actionId: string): string {
  return rulesetOf(state)?.actions.find(({ id }) => id === actionId)?.name ?? '';
}

/**
 * The line of the log about an action or an encounter, as one reader may know it; nothing when nothing of it is left.
 */
export function storyBody(
  before: TableState,
  after: TableState,
  event: StoryEvent,
  by: string,
  reader: Viewer,
): LogBody | undefined {
  const witness = new Witness(before, after, reader);
  switch (event.type) {
    case 'ActionNarrated': {
      const lines = event.lines.flatMap((line) => lineFor(witness, event.actor, line) ?? []);
      if (lines.length === 0) return undefined;
      const { exchangeId, actionId } = event;
      const actor = event.actor === null ? null : witness.party(event.actor);
      return {
        kind: 'action',
        exchangeId,
        actionId,
        title: titleOf(after, actionId),
        by: actor === NOBODY ? '' : by,
        actor,
        targets: event.targets.map((id) => witness.party(id)),
        cast: castOf(witness, [event.actor, ...event.targets, ...lines.map(({ of }) => of)]),
        lines,
      };
    }
    case 'InitiativeSet': {
      const rolled = event.rolled && witness.roll(event.sheetId, event.rolled);
      return witness.sees(event.sheetId)
        ? { kind: 'initiative', of: witness.party(event.sheetId), initiative: event.initiative, by, rolled }
        : undefined;
    }
    case 'EncounterStarted':
      return {
        kind: 'encounter',
        what: 'started',
        round: 0,
        cast: castOf(
          witness,
          event.encounter.combatants.map(({ sheetId }) => sheetId),
        ),
        totals: [],
      };
    case 'TurnSet':
      return event.round === before.encounter?.round
        ? undefined
        : { kind: 'encounter', what: 'round', round: event.round, cast: [], totals: [] };
    case 'EncounterEnded': {
      const { round = 0, combatants = [], tally = [] } = before.encounter ?? {};
      const cast = castOf(
        witness,
        combatants.map(({ sheetId }) => sheetId),
      );
      return {
        kind: 'encounter',
        what: 'ended',
        round,
        cast,
        totals: totals(
          tally,
          cast.map(({ sheetId }) => sheetId as SheetId),
        ),
      };
    }
    case 'SheetAdded':
      return witness.sees(event.sheet.id)
        ? { kind: 'sheet', what: 'added', of: witness.party(event.sheet.id), by }
        : undefined;
    case 'SheetRemoved':
      return witness.sees(event.sheetId)
        ? { kind: 'sheet', what: 'removed', of: witness.party(event.sheetId), by }
        : undefined;
  }
}
