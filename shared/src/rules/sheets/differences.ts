import { sameJson, type EntryId } from '../../kernel/index.ts';
import type { Ruleset } from '../contract/Ruleset.ts';
import type { Entry, FieldValue, SheetTemplate } from '../contract/Sheet.ts';

/** What a sheet at a table shares with the character of the library that it came from. */
export type SheetParts = Pick<SheetTemplate, 'name' | 'size' | 'fields' | 'bonuses' | 'proficiencies' | 'entries'>;

/** In what two sheets can differ; those that play makes grow are written back. */
export const DIFFERENCE_PARTS = ['name', 'size', 'fields', 'bonuses', 'proficiencies', 'entries'] as const;
export type DifferencePart = (typeof DIFFERENCE_PARTS)[number];
export const GROWN_PARTS: readonly DifferencePart[] = ['fields', 'bonuses', 'proficiencies'];

/** One thing that two sheets say differently. Null: it is not there; of entries, the values are quantities. */
export interface Difference {
  readonly part: DifferencePart;
  readonly id: string;
  /** Of proficiencies and entries; else the id. */
  readonly name: string;
  readonly table: FieldValue | null;
  readonly library: FieldValue | null;
}

/** What a difference is chosen by. */
export const differenceKey = ({ part, id }: Pick<Difference, 'part' | 'id'>): string => `${part}:${id}`;

/** The parts of a template that its owner knows of at the table: nothing that is the GM's only. */
export function openParts(ruleset: Ruleset, template: SheetParts): SheetParts {
  const secret = new Set(
    [...ruleset.sheet.fields, ...ruleset.sheet.derived].filter(({ gmOnly }) => gmOnly).map(({ id }) => id),
  );
  const open = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !secret.has(id)));
  return {
    ...template,
    fields: open(template.fields),
    bonuses: open(template.bonuses),
    entries: template.entries.filter((entry) => !entry.secret),
  };
}

interface Item {
  readonly name: string;
  readonly value: FieldValue;
  readonly whole: unknown;
}
type Items = ReadonlyMap<string, Item>;

const itemsOf: { readonly [Part in DifferencePart]: (parts: SheetParts) => Items } = {
  name: ({ name }) => new Map([['name', { name: 'name', value: name, whole: name }]]),
  size: ({ size }) => new Map([['size', { name: 'size', value: size, whole: size }]]),
  fields: ({ fields }) => new Map(Object.entries(fields).map(([id, value]) => [id, { name: id, value, whole: value }])),
  bonuses: ({ bonuses }) =>
    new Map(Object.entries(bonuses).map(([id, value]) => [id, { name: id, value, whole: value }])),
  proficiencies: ({ proficiencies }) =>
    new Map(proficiencies.map((each) => [each.id, { name: each.name, value: each.value, whole: each }])),
  entries: ({ entries }) =>
    new Map(entries.map((each) => [each.id, { name: each.name, value: each.quantity, whole: each }])),
};

/** In what the sheet at a table differs from its character in the library. */
export function differencesOf(
  table: SheetParts,
  library: SheetParts,
  parts: readonly DifferencePart[] = DIFFERENCE_PARTS,
): readonly Difference[] {
  return parts.flatMap((part) => {
    const [here, there] = [itemsOf[part](table), itemsOf[part](library)];
    return [...new Set([...here.keys(), ...there.keys()])].flatMap((id) => {
      const [now, base] = [here.get(id), there.get(id)];
      if (sameJson(now?.whole, base?.whole)) return [];
      const name = (now ?? base)!.name;
      return [{ part, id, name, table: now?.value ?? null, library: base?.value ?? null }];
    });
  });
}

function record<T>(
  now: Readonly<Record<string, T>>,
  from: Readonly<Record<string, T>>,
  ids: ReadonlySet<string>,
): Readonly<Record<string, T>> {
  const kept = Object.entries(now).filter(([id]) => !ids.has(id));
  return Object.fromEntries([...kept, ...Object.entries(from).filter(([id]) => ids.has(id))]);
}

function list<T extends { readonly id: string }>(
  now: readonly T[],
  from: readonly T[],
  ids: ReadonlySet<string>,
): readonly T[] {
  const taken = new Map(from.filter(({ id }) => ids.has(id)).map((each) => [each.id as string, each]));
  const known = new Set(now.map(({ id }) => id as string));
  return [
    ...now.flatMap((each) => (ids.has(each.id) ? (taken.get(each.id) ?? []) : [each])),
    ...[...taken.values()].filter(({ id }) => !known.has(id)),
  ];
}

/** What lay in something that is not there lies loose. */
function loose(entries: readonly Entry[]): readonly Entry[] {
  const known = new Set<EntryId>(entries.map(({ id }) => id));
  return entries.map((entry) =>
    entry.containerId === null || known.has(entry.containerId) ? entry : { ...entry, containerId: null },
  );
}

/** The parts of `now` that change when it takes over from the library what differs. */
export function takenOver(now: SheetParts, library: SheetParts, taken: readonly Difference[]): Partial<SheetParts> {
  const idsOf = (part: DifferencePart): ReadonlySet<string> =>
    new Set(taken.filter((difference) => difference.part === part).map(({ id }) => id));
  const has = (part: DifferencePart): boolean => taken.some((difference) => difference.part === part);
  return {
    ...(has('name') && { name: library.name }),
    ...(has('size') && { size: library.size }),
    ...(has('fields') && { fields: record(now.fields, library.fields, idsOf('fields')) }),
    ...(has('bonuses') && { bonuses: record(now.bonuses, library.bonuses, idsOf('bonuses')) }),
    ...(has('proficiencies') && {
      proficiencies: list(now.proficiencies, library.proficiencies, idsOf('proficiencies')),
    }),
    ...(has('entries') && { entries: loose(list(now.entries, library.entries, idsOf('entries'))) }),
  };
}
