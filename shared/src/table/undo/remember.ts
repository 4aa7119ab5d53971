import type { TableEvent } from '../state/events/TableEvent.ts';
import type { StepContext } from '../state/StepContext.ts';
import type { TableState } from '../state/TableState.ts';
import type { UndoEntry } from '../state/UndoEntry.ts';
import { differences } from './differences.ts';
import { memoryDifferences } from './ground.ts';
import { whatOf } from './whatOf.ts';
import { withStep } from './within.ts';

/** What is nobody's to take back: who is at the table, what was said and rolled, and taking back itself. */
const PASSED_OVER: ReadonlySet<TableEvent['type']> = new Set([
  'ChatSaid',
  'CombatUndone',
  'DiceRolled',
  'ExchangeTimed',
  'KnockAnswered',
  'MemberForgotten',
  'MemberInvited',
  'MemberJoined',
  'MemberKnocked',
  'MemberLeft',
  'RoleChanged',
  'StepRedone',
  'StepUndone',
  'TableRenamed',
]);
/** Nor is that a sheet was written into the library, or what somebody asks about one. */
const isPassedOver = (event: TableEvent): boolean =>
  PASSED_OVER.has(event.type) || (event.type === 'SheetRefreshed' && Object.keys(event.changes).length === 0);
/** Of these, what people do to each other or to the table: nothing older is taken back in its place. */
const FINAL: ReadonlySet<TableEvent['type']> = new Set(['MemberInvited', 'RoleChanged', 'TableRenamed']);
const isFinal = (event: TableEvent): boolean => FINAL.has(event.type) || (event.type === 'MemberLeft' && event.removed);

/** Of these dice fall, or the GM's doing came of them: who walks into a trap does not take that back. */
const DICE: ReadonlySet<TableEvent['type']> = new Set([
  'ActionNarrated',
  'ExchangePaused',
  'ExchangeReplied',
  'TriggerSprung',
]);
const rollsDice = (event: TableEvent): boolean =>
  DICE.has(event.type) || (event.type === 'InitiativeSet' && event.rolled !== null);

/** The action that a step is part of. */
function groupOf(events: readonly TableEvent[]): string | undefined {
  for (const event of events) {
    if (event.type === 'ExchangePaused') return event.exchange.id;
    if (event.type === 'ActionNarrated' || event.type === 'ExchangeReplied') return event.exchangeId;
  }
  return undefined;
}

type Step = Omit<UndoEntry, 'bytes'>;

function entryOf(
  before: TableState,
  after: TableState,
  events: readonly TableEvent[],
  { seq, actor, at }: StepContext,
): Step | undefined {
  const entry = { id: `step ${seq}`, what: whatOf(events), by: actor, at, seq };
  if (events.some(isFinal)) return { ...entry, changes: [], ground: [], final: true };
  if (events.every(isPassedOver)) return undefined;
  const memory = memoryDifferences(before, after);
  const changes = [...differences(before, after), ...memory.doors];
  if (changes.length === 0 && memory.ground.length === 0) return undefined;
  const group = groupOf(events);
  return {
    ...entry,
    ...(group !== undefined && { group }),
    changes,
    ground: memory.ground,
    ...(events.some(rollsDice) && { chance: true }),
  };
}

/** An action that goes on is the same thing done. */
function joined(older: UndoEntry, { at, seq, changes, ground, chance }: Step): Step {
  return {
    ...older,
    at,
    seq,
    changes: [...older.changes, ...changes],
    ground: [...older.ground, ...ground],
    ...(chance && { chance }),
  };
}

/**
 * Keeps what a step changed, found by comparing the table before and after it, so that it can be taken back. What is
 * done ends what could have been done again.
 */
export function rememberForUndo(
  before: TableState,
  after: TableState,
  events: readonly TableEvent[],
  step: StepContext,
): TableState {
  const entry = entryOf(before, after, events, step);
  if (!entry) return after;
  const last = after.undo.at(-1);
  const goesOn = last !== undefined && !last.undone && last.group !== undefined && last.group === entry.group;
  const undo = goesOn ? withStep(after.undo.slice(0, -1), joined(last, entry)) : withStep(after.undo, entry);
  // The oldest may have gone, taken back or not.
  const takenBack = after.takenBack === 0 ? 0 : undo.filter(({ undone }) => undone).length;
  return { ...after, undo, takenBack };
}
