import type { ActionDefinition, Input } from '../contract/Action.ts';
import type { Ruleset } from '../contract/Ruleset.ts';
import type { FieldDefinition } from '../contract/SheetDefinition.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}
/** What something is called, by where it stands in its ruleset, such as `actions.attack`, and its English name. */
export type Naming = (at: string, english: string) => string;

/**
 * The same rules with other names for all they define: groups, values, resources, kinds of things, actions, conditions.
 * What is copied onto sheets, such as creatures and proficiencies, keeps its name.
 */
export function withNames(ruleset: Ruleset, name: Naming): Ruleset {
  const under =
    (at: string) =>
    <Thing extends Named>(thing: Thing): Thing => ({ ...thing, name: name(`${at}.${thing.id}`, thing.name) });
  const field =
    (at: string) =>
    (definition: FieldDefinition): FieldDefinition => {
      const { choices } = definition;
      return { ...under(at)(definition), ...(choices && { choices: choices.map(under(`choices.${definition.id}`)) }) };
    };
  const input =
    (at: string) =>
    (definition: Input): Input => {
      if (!('name' in definition)) return definition;
      const named = under(at)(definition);
      return named.kind === 'choice' ? { ...named, choices: named.choices.map(under(`choices.${named.id}`)) } : named;
    };
  const action = (definition: ActionDefinition): ActionDefinition => ({
    ...under('actions')(definition),
    inputs: definition.inputs.map(input(`inputs.${definition.id}`)),
  });
  const { sheet } = ruleset;
  return {
    ...ruleset,
    options: ruleset.options.map((option) => ({
      ...under('options')(option),
      values: option.values.map(under(`choices.${option.id}`)),
    })),
    damageTypes: ruleset.damageTypes.map(under('damageTypes')),
    conditions: ruleset.conditions.map((condition) => ({
      ...under('conditions')(condition),
      text: name(`conditionTexts.${condition.id}`, condition.text),
    })),
    pools: ruleset.pools.map(under('pools')),
    actions: ruleset.actions.map(action),
    sheet: {
      ...sheet,
      fields: sheet.fields.map(field('values')),
      derived: sheet.derived.map(under('values')),
      resources: sheet.resources.map(under('resources')),
      groups: sheet.groups.map(under('groups')),
      entryKinds: sheet.entryKinds.map((kind) => ({
        ...under('kinds')(kind),
        plural: name(`kindsOf.${kind.id}`, kind.plural),
        fields: kind.fields.map(field(`parts.${kind.id}`)),
      })),
    },
  };
}
