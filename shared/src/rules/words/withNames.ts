import { assert } from '../../kernel/index.ts';
import type { ActionDefinition, Input } from '../contract/Action.ts';
import type { Ruleset } from '../contract/Ruleset.ts';
import type { EntryKind, FieldDefinition } from '../contract/SheetDefinition.ts';
import type { Unnamed, UnnamedRuleset, UnnamedSheet } from '../contract/Unnamed.ts';

/** What something is called, by where it stands in its ruleset, such as `actions.attack`. */
export type Naming = (at: string) => string;

interface Names {
  readonly [name: string]: string | Names;
}

/** Names as a catalogue nests them. */
export const namesOf =
  (names: Names): Naming =>
  (at) => {
    const found = at
      .split('.')
      .reduce<string | Names | undefined>((tree, part) => (typeof tree === 'object' ? tree[part] : undefined), names);
    assert(typeof found === 'string', `the catalogue names ${at}`);
    return found;
  };

function inputNamed(definition: Unnamed<Input>, under: string, name: Naming): Input {
  const at = `${under}.${definition.id}`;
  switch (definition.kind) {
    case 'entry':
    case 'targets':
    case 'area':
      return definition;
    case 'choice': {
      const choices = definition.choices.map(({ id }) => ({ id, name: name(`choices.${definition.id}.${id}`) }));
      return { ...definition, name: name(at), choices };
    }
    default:
      return { ...definition, name: name(at) };
  }
}

function fieldNamed(definition: Unnamed<FieldDefinition>, under: string, name: Naming): FieldDefinition {
  const { choices, ...field } = definition;
  const named = choices?.map(({ id }) => ({ id, name: name(`choices.${field.id}.${id}`) }));
  return { ...field, name: name(`${under}.${field.id}`), ...(named && { choices: named }) };
}

function sheetNamed(sheet: UnnamedSheet, name: Naming): Ruleset['sheet'] {
  const under =
    (at: string) =>
    <Thing extends { readonly id: string }>(thing: Thing) => ({ ...thing, name: name(`${at}.${thing.id}`) });
  return {
    ...sheet,
    fields: sheet.fields.map((field) => fieldNamed(field, 'values', name)),
    derived: sheet.derived.map(under('values')),
    resources: sheet.resources.map(under('resources')),
    groups: sheet.groups.map(under('groups')),
    entryKinds: sheet.entryKinds.map((kind): EntryKind => ({
      ...under('kinds')(kind),
      plural: name(`kindsOf.${kind.id}`),
      fields: kind.fields.map((field) => fieldNamed(field, `parts.${kind.id}`, name)),
    })),
  };
}

/**
 * Rules with names for all they define: groups, values, resources, kinds of things, actions, conditions. What is
 * copied onto sheets, such as creatures and proficiencies, keeps its name.
 */
export function withNames(ruleset: UnnamedRuleset, name: Naming): Ruleset {
  const under =
    (at: string) =>
    <Thing extends { readonly id: string }>(thing: Thing) => ({ ...thing, name: name(`${at}.${thing.id}`) });
  const action = (definition: Unnamed<ActionDefinition>): ActionDefinition => ({
    ...under('actions')(definition),
    inputs: definition.inputs.map((input) => inputNamed(input, `inputs.${definition.id}`, name)),
  });
  return {
    ...ruleset,
    options: ruleset.options.map((option) => ({
      ...under('options')(option),
      values: option.values.map(under(`choices.${option.id}`)),
    })),
    damageTypes: ruleset.damageTypes.map(under('damageTypes')),
    conditions: ruleset.conditions.map((condition) => ({
      ...under('conditions')(condition),
      text: name(`conditionTexts.${condition.id}`),
    })),
    pools: ruleset.pools.map(under('pools')),
    actions: ruleset.actions.map(action),
    sheet: sheetNamed(ruleset.sheet, name),
  };
}
