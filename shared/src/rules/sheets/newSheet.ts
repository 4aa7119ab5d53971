import type { SheetId, UserId } from '../../kernel/index.ts';
import type { Ruleset } from '../contract/Ruleset.ts';
import type { Fields, Origin, Sheet, SheetTemplate, Side } from '../contract/Sheet.ts';
import type { Options } from '../contract/SheetDefinition.ts';
import { deriveBeing } from './deriveBeing.ts';

/** An empty character of a ruleset, with its starting fields and proficiencies. */
export function newTemplate(ruleset: Ruleset, name: string, fields: Fields = {}): SheetTemplate {
  return {
    ruleset: ruleset.id,
    name,
    image: '',
    size: 1,
    fields: { ...Object.fromEntries(ruleset.sheet.fields.map(({ id, start }) => [id, start])), ...fields },
    bonuses: {},
    proficiencies: ruleset.sheet.proficiencies.map(({ id, name: called, kind, growth }) => ({
      id,
      name: called,
      kind,
      growth,
      value: 0,
    })),
    entries: [],
    gmNotes: '',
  };
}

export interface Instance {
  readonly id: SheetId;
  readonly ownerId: UserId | null;
  readonly side: Side;
  readonly origin: Origin | null;
}

/** A sheet at the table: a copy of the template as it is now, its maxima with it, and its resources as they start. */
export function instantiate(ruleset: Ruleset, template: SheetTemplate, instance: Instance, options?: Options): Sheet {
  const bare: Sheet = { ...template, ...instance, resources: {}, effects: [], overrides: {}, notes: '' };
  const being = deriveBeing(ruleset, bare, options);
  const start = ({ id, starts, max, min }: Ruleset['sheet']['resources'][number]): readonly [string, number] => [
    id,
    Math.max(min, starts === 'full' && max !== undefined ? being.maximum(id) : 0),
  ];
  return { ...bare, resources: Object.fromEntries(ruleset.sheet.resources.map(start)) };
}
