import type { UserId } from '../kernel/index.ts';
import type { Effect, Entry, Origin, Proficiency, Sheet, Side } from '../rules/index.ts';
import type { SheetView } from '../table/index.ts';
import { describe } from './describe.ts';
import type { WireOf } from './WireOf.ts';

const { float32, json, numbers, string, thing } = describe<SheetView, 'sheet'>();

/** A sheet that the viewer may read, in parts that change apart from each other. */
export const sheet = thing('Sheet', {
  name: string({ audience: 'everybody', write: (view) => view.sheet.name }),
  image: string({ audience: 'everybody', write: (view) => view.sheet.image }),
  size: float32({ audience: 'everybody', initial: 1, write: (view) => view.sheet.size, doc: 'cells' }),
  ruleset: string({ audience: 'everybody', write: (view) => view.sheet.ruleset }),
  ownerId: string({
    audience: 'everybody',
    write: (view) => view.sheet.ownerId ?? '',
    read: (id) => (id === '' ? null : (id as UserId)),
    doc: "empty: nobody's",
  }),
  side: string<Side>({ audience: 'everybody', initial: 'neutral', write: (view) => view.sheet.side }),
  resources: numbers({ audience: 'everybody', write: (view) => view.sheet.resources, doc: 'current values' }),
  maxima: numbers({
    audience: 'everybody',
    write: ({ maxima }) => maxima,
    doc: 'upper bounds by resource; absent: unbounded',
  }),
  values: json<Pick<Sheet, 'fields' | 'bonuses' | 'overrides'>>({
    audience: 'everybody',
    initial: '{}',
    none: { fields: {}, bonuses: {}, overrides: {} },
    write: ({ sheet: { fields, bonuses, overrides } }) => ({ fields, bonuses, overrides }),
    isSame: ({ sheet: now }, { sheet: old }) =>
      now.fields === old.fields && now.bonuses === old.bonuses && now.overrides === old.overrides,
    doc: 'JSON: `{ fields, bonuses, overrides }`',
  }),
  proficiencies: json<readonly Proficiency[]>({
    audience: 'everybody',
    none: [],
    write: (view) => view.sheet.proficiencies,
    doc: 'JSON: `Proficiency[]`',
  }),
  entries: json<readonly Entry[]>({
    audience: 'everybody',
    none: [],
    write: (view) => view.sheet.entries,
    doc: 'JSON: `Entry[]`',
  }),
  effects: json<readonly Effect[]>({
    audience: 'everybody',
    none: [],
    write: (view) => view.sheet.effects,
    doc: 'JSON: `Effect[]`',
  }),
  origin: json<Origin | null>({
    audience: 'everybody',
    none: null,
    write: (view) => view.sheet.origin,
    doc: 'JSON: `Origin | null`',
  }),
  notes: string({ audience: 'everybody', write: (view) => view.sheet.notes }),
  gmNotes: string({ audience: 'gm', write: (view) => view.sheet.gmNotes }),
});
export type SheetState = WireOf<typeof sheet>;
