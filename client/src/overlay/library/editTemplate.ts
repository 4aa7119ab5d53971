import type { EntryId } from '@tallow/shared/kernel';
import type { Entry, SheetTemplate } from '@tallow/shared/rules';
import type { NewEntry, SheetChanges } from '../sheets/SheetEditor.ts';

function patched(
  record: Readonly<Record<string, number>>,
  changes: Readonly<Record<string, number | null>>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries({ ...record, ...changes }).filter((entry): entry is [string, number] => entry[1] !== null),
  );
}

/** A template with what an edit changes; what belongs to a table only (owner, side, notes, rulings) changes nothing. */
export function editTemplate(
  template: SheetTemplate,
  { name, image, size, fields, bonuses, proficiencies, gmNotes }: SheetChanges,
): SheetTemplate {
  return {
    ...template,
    ...(name !== undefined && { name }),
    ...(image !== undefined && { image }),
    ...(size !== undefined && { size }),
    ...(fields && { fields: { ...template.fields, ...fields } }),
    ...(bonuses && { bonuses: patched(template.bonuses, bonuses) }),
    ...(proficiencies && { proficiencies }),
    ...(gmNotes !== undefined && { gmNotes }),
  };
}

/** With the entry changed, or added under `newId` when it has no id yet. */
export function withEntry(template: SheetTemplate, entry: NewEntry, newId: string): SheetTemplate {
  const known: Entry = { ...entry, id: (entry.id ?? newId) as EntryId };
  const isNew = !template.entries.some(({ id }) => id === known.id);
  return {
    ...template,
    entries: isNew
      ? [...template.entries, known]
      : template.entries.map((other) => (other.id === known.id ? known : other)),
  };
}

/** Without the entry; what lay in it lies in nothing now. */
export function withoutEntry(template: SheetTemplate, entryId: string): SheetTemplate {
  const left = template.entries.filter(({ id }) => id !== entryId);
  return {
    ...template,
    entries: left.map((entry) => (entry.containerId === entryId ? { ...entry, containerId: null } : entry)),
  };
}
