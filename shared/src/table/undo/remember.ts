import type { TableEvent } from '../state/events/TableEvent.ts';
import type { StepContext } from '../state/StepContext.ts';
import type { TableState } from '../state/TableState.ts';
import type { UndoEntry } from '../state/UndoEntry.ts';
import { finalEntry } from './finalEntry.ts';
import { tokensEntry } from './tokensEntry.ts';
import { within } from './within.ts';

/** What cannot be taken back by putting old values in place. */
const FINAL: ReadonlySet<TableEvent['type']> = new Set([
  'CombatUndone',
  'SheetAdded',
  'SheetRemoved',
  'TokenCreated',
  'TokenDeleted',
  'ExchangeTimed',
]);

/** Notes are nobody's to take back, nor what is asked about a sheet or written from it into the library. */
const isNote = (event: TableEvent): boolean =>
  event.type === 'SheetAsked' ||
  (event.type === 'SheetRefreshed' && Object.keys(event.changes).length === 0) ||
  (event.type === 'SheetEdited' && Object.keys(event.changes).every((key) => key === 'notes' || key === 'gmNotes'));

function differences<K, V>(before: ReadonlyMap<K, V>, after: ReadonlyMap<K, V>): readonly (readonly [K, V | null])[] {
  if (before === after) return [];
  const changed: (readonly [K, V | null])[] = [];
  for (const [key, value] of before) if (after.get(key) !== value) changed.push([key, value]);
  for (const key of after.keys()) if (!before.has(key)) changed.push([key, null]);
  return changed;
}

/** Where combatants stood; others' moves are no part of the fight. */
function placesLeft(before: TableState, events: readonly TableEvent[]): UndoEntry['places'] {
  const fighters = new Set(before.encounter?.combatants.map(({ sheetId }) => sheetId));
  const seen = new Map<UndoEntry['places'][number][0], UndoEntry['places'][number][1]>();
  for (const event of events) {
    const token = event.type === 'TokenMoved' ? before.tokens.get(event.tokenId) : undefined;
    if (token?.sheetId && fighters.has(token.sheetId))
      seen.set(token.id, { x: token.x, y: token.y, elevation: token.elevation });
  }
  return [...seen];
}

const WORDS: Partial<Record<TableEvent['type'], string>> = {
  TurnSet: 'turn',
  InitiativeSet: 'initiative',
  InitiativeReset: 'initiative',
  EncounterStarted: 'encounter',
  EncounterEnded: 'encounter',
  CombatantRemoved: 'combatant',
  SheetEdited: 'sheet',
  SheetRefreshed: 'sheet',
  EntryPut: 'sheet',
  EntryRemoved: 'sheet',
};

/** In one word, for the button and the log. */
function whatOf(events: readonly TableEvent[]): string {
  if (events[0]?.type === 'TokenMoved') return 'move';
  for (const event of events) {
    if (event.type === 'ExchangePaused') return event.exchange.ask.actionId;
    const word = event.type === 'ActionNarrated' ? event.actionId : WORDS[event.type];
    if (word) return word;
  }
  return 'change';
}

function groupOf(events: readonly TableEvent[], step: StepContext): string {
  for (const event of events) {
    if (event.type === 'ExchangePaused') return event.exchange.id;
    if (event.type === 'ActionNarrated' || event.type === 'ExchangeReplied') return event.exchangeId;
  }
  return `step ${step.seq}`;
}

/** The oldest values win: they are from before the first step of the action. */
function merge<K, V>(
  older: readonly (readonly [K, V])[],
  newer: readonly (readonly [K, V])[],
): readonly (readonly [K, V])[] {
  return [...new Map([...newer, ...older])];
}

function joined(older: UndoEntry, newer: UndoEntry): UndoEntry {
  const encounter = older.encounter === undefined ? newer.encounter : older.encounter;
  const { id, what, by } = older;
  return {
    id,
    what,
    by,
    sheets: merge(older.sheets, newer.sheets),
    places: merge(older.places, newer.places),
    exchanges: merge(older.exchanges, newer.exchanges),
    ...(encounter !== undefined && { encounter }),
  };
}

/** A sheet's picture is its tokens', too. */
function picturesOf(before: TableState, events: readonly TableEvent[]): NonNullable<UndoEntry['tokens']> {
  if (!events.some((event) => event.type === 'SheetEdited' && event.changes.image !== undefined)) return [];
  return events.flatMap((event) => {
    const token =
      event.type === 'TokenUpdated' && event.changes.image !== undefined ? before.tokens.get(event.tokenId) : undefined;
    return token ? [[token.id, { image: token.image }] as const] : [];
  });
}

/** How things were before a step that changed sheets, the encounter, an action under way or a combatant's place. */
function entryOf(
  before: TableState,
  after: TableState,
  events: readonly TableEvent[],
  step: StepContext,
): UndoEntry | undefined {
  if (events.some(({ type }) => FINAL.has(type))) return undefined;
  const sheets = differences(before.sheets, after.sheets);
  const exchanges = differences(before.exchanges, after.exchanges);
  const places = before.encounter ? placesLeft(before, events) : [];
  const isEncounter = before.encounter !== after.encounter;
  if (sheets.length + exchanges.length + places.length === 0 && !isEncounter) return undefined;
  const pictures = picturesOf(before, events);
  return {
    id: groupOf(events, step),
    what: whatOf(events),
    by: step.actor,
    sheets,
    places,
    exchanges,
    ...(isEncounter && { encounter: before.encounter }),
    ...(pictures.length > 0 && { tokens: pictures }),
  };
}

/** Keeps what a step needs to be taken back; or, when it cannot be yet, that it was done. */
export function rememberForUndo(
  before: TableState,
  after: TableState,
  events: readonly TableEvent[],
  step: StepContext,
): TableState {
  if (events.every(isNote)) return after;
  const entry = entryOf(before, after, events, step);
  if (!entry) {
    const other = tokensEntry(before, events, step) ?? finalEntry(before, after, events, step);
    return other ? { ...after, undo: within([...after.undo, other]) } : after;
  }
  const last = after.undo.at(-1);
  return {
    ...after,
    undo: within(last?.id === entry.id ? [...after.undo.slice(0, -1), joined(last, entry)] : [...after.undo, entry]),
  };
}
