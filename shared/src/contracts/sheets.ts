import { z } from 'zod';
import type { Duration, Entry, Modifier, Requirement, SheetTemplate } from '../rules/index.ts';
import type { Holds } from './holds.ts';
import { entryId, sheetId, thingName } from './primitives.ts';
import { oneLine, text } from './text.ts';

/** Ids that rulesets give to their stats, actions and so on. */
export const ruleId = z.string().regex(/^[a-zA-Z][\w.:-]{0,63}$/);
const label = oneLine(120);
const longText = text(20_000);
/** Numbers on a sheet: whole, and far from where arithmetic would lose exactness. */
const number = z.int().min(-1_000_000_000).max(1_000_000_000);
const basisPoints = z.int().min(0).max(10_000);

export const fieldValue = z.union([number, text(4_000), z.boolean(), z.array(text(120)).max(50).readonly()]);
export const fields = z.record(ruleId, fieldValue);

export const modifier = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stat'), stat: ruleId, add: number }),
  z.strictObject({ kind: z.literal('resistance'), to: ruleId, basisPoints: z.int().min(-10_000).max(10_000) }),
  z.strictObject({
    kind: z.literal('advantage'),
    on: ruleId,
    mode: z.enum(['advantage', 'disadvantage']),
    against: z.boolean().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('pool'), pool: ruleId, add: number }),
  z.strictObject({ kind: z.literal('flag'), flag: ruleId }),
]);
const left = z.int().min(1).max(100_000);
export const duration = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('until-removed') }),
  z.strictObject({ kind: z.literal('rounds'), left }),
  z.strictObject({ kind: z.literal('turns'), left, of: sheetId, at: z.enum(['start', 'end']) }),
  z.strictObject({ kind: z.literal('hours'), left }),
]);

/** Requirements nest; this deep is enough. */
const simpleRequirement = z.union([
  z.strictObject({ mastery: ruleId }),
  z.strictObject({ field: ruleId, atLeast: number }),
]);
const group = <T extends z.ZodType>(part: T) =>
  z.union([z.strictObject({ all: z.array(part).max(20) }), z.strictObject({ any: z.array(part).max(20) })]);
const innerRequirement = z.union([simpleRequirement, group(simpleRequirement)]);
const requirement = z.union([innerRequirement, group(innerRequirement)]);

export const newEntry = z.strictObject({
  id: entryId.optional(),
  kind: ruleId,
  name: label,
  fields,
  modifiers: z.array(modifier).max(30),
  requires: requirement.nullable(),
  quantity: z.int().min(0).max(1_000_000),
  weight: z.int().min(0).max(1_000_000),
  containerId: entryId.nullable(),
  active: z.boolean(),
  dropped: z.boolean(),
  secret: z.boolean(),
});
export const entry = newEntry.extend({ id: entryId });
export const proficiency = z.strictObject({
  id: ruleId,
  name: label,
  kind: ruleId,
  growth: basisPoints,
  value: basisPoints,
});

/** What a character or a kind of monster is: as files carry it and as the library keeps it. */
export const sheetTemplate = z.strictObject({
  ruleset: ruleId,
  name: thingName,
  image: z.union([z.literal(''), z.uuid()]),
  size: z.number().min(0.25).max(10).multipleOf(0.25),
  fields,
  bonuses: z.record(ruleId, number),
  proficiencies: z.array(proficiency).max(300),
  entries: z.array(entry).max(300),
  gmNotes: longText,
});
export const notes = longText;

/** Compile errors here mean that the rules and their contract drifted apart. */
export type TemplateContractHolds = Holds<z.infer<typeof sheetTemplate> extends SheetTemplate ? true : false>;
export type EntryContractHolds = Holds<z.infer<typeof entry> extends Entry ? true : false>;
export type ModifierContractHolds = Holds<z.infer<typeof modifier> extends Modifier ? true : false>;
export type DurationContractHolds = Holds<z.infer<typeof duration> extends Duration ? true : false>;
export type RequirementContractHolds = Holds<z.infer<typeof requirement> extends Requirement ? true : false>;
