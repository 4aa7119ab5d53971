import type { Entry, EntryKind, Fields, Modifier, Requirement } from '@tallow/shared/rules';
import type { NewEntry } from './SheetEditor.ts';

/** An entry while it is being written. */
export type EntryDraft = Omit<Entry, 'id'>;

const standardOf = ({ standard }: EntryKind, fields: Fields): readonly Modifier[] =>
  (standard ?? []).flatMap(({ when, modifiers }) =>
    when === undefined || fields[when.field] === when.is ? modifiers : [],
  );

/** A new thing of a kind, with what such things start with. */
export function startEntry(kind: EntryKind): EntryDraft {
  const fields = Object.fromEntries(kind.fields.map(({ id, start }) => [id, start]));
  return {
    kind: kind.id,
    name: '',
    fields,
    modifiers: standardOf(kind, fields),
    requires: null,
    quantity: 1,
    weight: kind.isItem ? 1 : 0,
    containerId: null,
    active: true,
    dropped: false,
    secret: false,
  };
}

const isSame = (a: Modifier, b: Modifier): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Another value of a field: the standard modifiers follow it, what was added by hand stays. */
export function withField(kind: EntryKind, draft: EntryDraft, field: string, value: Fields[string]): EntryDraft {
  const fields = { ...draft.fields, [field]: value };
  const [before, after] = [standardOf(kind, draft.fields), standardOf(kind, fields)];
  const own = draft.modifiers.filter((modifier) => !before.some((known) => isSame(known, modifier)));
  const kept = before.every((known) => draft.modifiers.some((modifier) => isSame(known, modifier)));
  return { ...draft, fields, modifiers: kept ? [...after, ...own] : draft.modifiers };
}

/** The simple requirements of an entry that can be edited one by one; null when it is one of its own making. */
export function simpleRequirements(requires: Requirement | null): readonly Requirement[] | null {
  if (requires === null) return [];
  if ('mastery' in requires || 'field' in requires) return [requires];
  if ('all' in requires && requires.all.every((part) => 'mastery' in part || 'field' in part)) return requires.all;
  return null;
}

export function toRequirement(parts: readonly Requirement[]): Requirement | null {
  return parts.length === 0 ? null : { all: parts };
}

/** What is sent; without an id it becomes a new entry. */
export function toNewEntry(draft: EntryDraft, id: Entry['id'] | undefined): NewEntry {
  return { ...draft, name: draft.name.trim(), ...(id !== undefined && { id }) } as NewEntry;
}
