import { accept, refuse, type EntryId } from '../../kernel/index.ts';
import { fieldProblems, type Entry, type Sheet } from '../../rules/index.ts';
import { giveUpFor } from '../actions/port.ts';
import { leaveEncounter } from '../combat/port.ts';
import type { Decider, Deciders, Decision } from '../state/Decider.ts';
import { inRules, type Asked } from '../state/inRules.ts';
import { isGm } from '../state/rights.ts';
import { playedSheet } from '../state/sheetRights.ts';
import { withImage } from '../tokens/port.ts';
import { addSheets } from './addSheets.ts';
import { healthDeciders } from './health.ts';
import { askAboutSheet, refreshSheet } from './refresh.ts';
import type { EditSheet, PutEntry, RemoveEntry, RemoveSheet, SheetEdits, SheetIntent } from './intents.ts';
import { keepWithinBounds } from './keepWithinBounds.ts';
import { MAX_ENTRIES } from './limits.ts';
import { placeSheet } from './placeSheet.ts';

const OWNERS_FIELDS: ReadonlySet<string> = new Set<keyof SheetEdits>(['notes']);

/** A record with changes written over it; `null` takes a key away. */
function patched(
  record: Readonly<Record<string, number>>,
  changes: Readonly<Record<string, number | null>> | undefined,
): Readonly<Record<string, number>> {
  const entries = Object.entries({ ...record, ...changes }).filter(
    (entry): entry is [string, number] => entry[1] !== null,
  );
  return Object.fromEntries(entries);
}

function edit({ state, sheet, facts, ruleset, draft }: OfSheet, intent: EditSheet): Decision {
  const { bonuses, overrides, fields, ...plain } = intent.changes;
  if (!isGm(state, facts) && !Object.keys(intent.changes).every((field) => OWNERS_FIELDS.has(field)))
    return refuse('not-gm');
  if (plain.ownerId && !state.members.has(plain.ownerId)) return refuse('unknown-member');
  if (fields && fieldProblems(ruleset.sheet.fields, fields).length > 0) return refuse('invalid-input');
  const known = new Set([...ruleset.sheet.derived, ...ruleset.sheet.fields].map(({ id }) => id));
  if (![...Object.keys(bonuses ?? {}), ...Object.keys(overrides ?? {})].every((id) => known.has(id)))
    return refuse('invalid-input');
  const changes = {
    ...plain,
    ...(fields && { fields: { ...sheet.fields, ...fields } }),
    ...(bonuses && { bonuses: patched(sheet.bonuses, bonuses) }),
    ...(overrides && { overrides: patched(sheet.overrides, overrides) }),
  };
  draft.add({ type: 'SheetEdited', sheetId: sheet.id, changes });
  if (plain.image !== undefined) for (const event of withImage(state, sheet.id, plain.image)) draft.add(event);
  keepWithinBounds(draft, sheet, facts, ruleset);
  return accept(draft.events);
}

/** Whether `entryId` lies, however deep, inside `containerId`. */
function isInside(sheet: Sheet, entryId: EntryId, containerId: EntryId | null): boolean {
  for (let at = containerId; at !== null; at = sheet.entries.find(({ id }) => id === at)?.containerId ?? null)
    if (at === entryId) return true;
  return false;
}

function putEntry({ sheet, facts, ruleset }: OfSheet, intent: PutEntry): Decision {
  const entry: Entry = { ...intent.entry, id: intent.entry.id ?? (facts.newId() as EntryId) };
  const kind = ruleset.sheet.entryKinds.find(({ id }) => id === entry.kind);
  if (!kind || fieldProblems(kind.fields, entry.fields).length > 0) return refuse('invalid-input');
  const isNew = !sheet.entries.some(({ id }) => id === entry.id);
  if (isNew && sheet.entries.length >= MAX_ENTRIES) return refuse('too-many');
  if (entry.containerId !== null && !sheet.entries.some(({ id }) => id === entry.containerId))
    return refuse('unknown-entry');
  if (isInside(sheet, entry.id, entry.containerId)) return refuse('invalid-input');
  return accept([{ type: 'EntryPut', sheetId: sheet.id, entry }]);
}

/**
 * With a sheet go its place in the encounter and what it was about to do; its tokens stay as plain pieces. Whoever
 * brought a character from the library takes it away again.
 */
function remove({ state, sheet, facts, ruleset, draft }: OfSheet, { sheetId }: RemoveSheet): Decision {
  if (!isGm(state, facts) && sheet.origin?.kind !== 'character') return refuse('not-gm');
  leaveEncounter(draft, ruleset, sheetId, facts);
  draft.add({ type: 'SheetRemoved', sheetId });
  giveUpFor(draft, sheetId, facts, ruleset);
  return accept(draft.events);
}

function removeEntry({ sheet }: OfSheet, { entryId }: RemoveEntry): Decision {
  return sheet.entries.some(({ id }) => id === entryId)
    ? accept([{ type: 'EntryRemoved', sheetId: sheet.id, entryId }])
    : refuse('unknown-entry');
}

/** A sheet that the asker may act with. */
interface OfSheet extends Asked {
  readonly sheet: Sheet;
}

function ofSheet<Intent extends EditSheet | RemoveSheet | PutEntry | RemoveEntry>(
  judge: (asked: OfSheet, intent: Intent) => Decision,
  askers: 'gm' | 'players' = 'gm',
): Decider<Intent> {
  return inRules((asked, intent) => {
    const sheet = playedSheet(asked.state, intent.sheetId, asked.facts);
    if (!sheet) return refuse('unknown-sheet');
    if (askers === 'gm' && !isGm(asked.state, asked.facts)) return refuse('not-gm');
    return judge({ ...asked, sheet }, intent);
  });
}

export const sheetDeciders: Deciders<SheetIntent> = {
  'sheet.add': inRules(addSheets),
  'sheet.place': inRules(placeSheet),
  'sheet.remove': ofSheet(remove, 'players'),
  'sheet.edit': ofSheet(edit, 'players'),
  'sheet.refresh': inRules(refreshSheet),
  'sheet.ask': askAboutSheet,
  'sheet.entry': ofSheet(putEntry),
  'sheet.entry.remove': ofSheet(removeEntry),
  ...healthDeciders,
};
