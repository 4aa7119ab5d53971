import type { Ruleset } from '../contract/Ruleset.ts';
import type { Entry, Fields, SheetTemplate } from '../contract/Sheet.ts';
import type { FieldDefinition } from '../contract/SheetDefinition.ts';

function fits(definition: FieldDefinition, value: unknown): boolean {
  switch (definition.kind) {
    case 'number':
      return (
        Number.isSafeInteger(value) &&
        (value as number) >= (definition.min ?? -Infinity) &&
        (value as number) <= (definition.max ?? Infinity)
      );
    case 'text':
      return typeof value === 'string';
    case 'flag':
      return typeof value === 'boolean';
    case 'choice':
      return definition.choices?.some(({ id }) => id === value) ?? typeof value === 'string';
    case 'list':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
  }
}

/** The fields of `given` that the definitions do not know or that are out of bounds, in words. */
export function fieldProblems(definitions: readonly FieldDefinition[], given: Fields): readonly string[] {
  return Object.entries(given).flatMap(([id, value]) => {
    const definition = definitions.find((candidate) => candidate.id === id);
    if (!definition) return [`there is no field ${id}`];
    return fits(definition, value) ? [] : [`${definition.name} cannot be ${JSON.stringify(value)}`];
  });
}

/** Entries are told apart by their ids, and none lies in itself, however deep. */
function containerProblems(entries: readonly Entry[]): readonly string[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  if (known.size < entries.length) return ['two entries have the same id'];
  return entries.flatMap(({ name, containerId }) => {
    let at = containerId;
    for (let depth = 0; at !== null; depth++) {
      const container = known.get(at);
      if (!container) return [`${name}: it lies in nothing known`];
      if (depth > entries.length) return [`${name}: it lies in itself`];
      at = container.containerId;
    }
    return [];
  });
}

/** Why a template is not one of this ruleset, in words; empty when it is. */
export function templateProblems(ruleset: Ruleset, template: SheetTemplate): readonly string[] {
  const { sheet } = ruleset;
  const derived = new Set(sheet.derived.map(({ id }) => id));
  const entryProblems = template.entries.flatMap((entry) => {
    const kind = sheet.entryKinds.find(({ id }) => id === entry.kind);
    return kind
      ? fieldProblems(kind.fields, entry.fields).map((problem) => `${entry.name}: ${problem}`)
      : [`${entry.name}: there is no kind ${entry.kind}`];
  });
  return [
    ...(template.ruleset === ruleset.id ? [] : [`it is for the ruleset ${template.ruleset}`]),
    ...fieldProblems(sheet.fields, template.fields),
    ...Object.keys(template.bonuses).flatMap((id) => (derived.has(id) ? [] : [`there is no derived value ${id}`])),
    ...entryProblems,
    ...containerProblems(template.entries),
  ];
}
