import { schema, t, type SchemaType } from '@colyseus/schema';
import type { SheetView } from '@tallow/shared/table';
import { assignFields } from './assignFields.ts';
import { projectRecord } from './projectRecord.ts';

export const SheetSchema = schema(
  {
    name: t.string().default(''),
    image: t.string().default(''),
    size: t.float32().default(1),
    ruleset: t.string().default(''),
    ownerId: t.string().default(''),
    side: t.string().default('neutral'),
    resources: t.map('number'),
    maxima: t.map('number'),
    values: t.string().default('{}'),
    proficiencies: t.string().default('[]'),
    entries: t.string().default('[]'),
    effects: t.string().default('[]'),
    origin: t.string().default('null'),
    notes: t.string().default(''),
    gmNotes: t.string().default(''),
  },
  'Sheet',
);
export type SheetSchema = SchemaType<typeof SheetSchema>;

/** Parts are written as a whole, and only when they changed: most changes touch one number. */
export function updateSheet(target: SheetSchema, { sheet, maxima }: SheetView, old?: SheetView): void {
  const before = old?.sheet;
  const { name, image, size, ruleset, side, notes, gmNotes } = sheet;
  assignFields<object>(target as object, {
    name,
    image,
    size,
    ruleset,
    side,
    notes,
    gmNotes,
    ownerId: sheet.ownerId ?? '',
  });
  projectRecord(target.resources, before?.resources, sheet.resources);
  projectRecord(target.maxima, old?.maxima, maxima);
  const { fields, bonuses, overrides } = sheet;
  const sameValues = before?.fields === fields && before.bonuses === bonuses && before.overrides === overrides;
  if (!sameValues) assignFields(target, { values: JSON.stringify({ fields, bonuses, overrides }) });
  if (before?.proficiencies !== sheet.proficiencies)
    assignFields(target, { proficiencies: JSON.stringify(sheet.proficiencies) });
  if (before?.entries !== sheet.entries) assignFields(target, { entries: JSON.stringify(sheet.entries) });
  if (before?.effects !== sheet.effects) assignFields(target, { effects: JSON.stringify(sheet.effects) });
  if (before?.origin !== sheet.origin) assignFields(target, { origin: JSON.stringify(sheet.origin) });
}

export function createSheet(view: SheetView): SheetSchema {
  const target = new SheetSchema();
  updateSheet(target, view);
  return target;
}
