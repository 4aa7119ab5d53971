import type { DerivedDefinition, FieldDefinition, Ruleset } from '@tallow/shared/rules';

export interface StatGroupRows {
  readonly id: string;
  readonly name: string;
  /** Numbers, each with its reasons. */
  readonly numbers: readonly (FieldDefinition | DerivedDefinition)[];
  /** Texts, flags, choices and lists. */
  readonly others: readonly FieldDefinition[];
}

export const isDerived = (definition: FieldDefinition | DerivedDefinition): definition is DerivedDefinition =>
  'formula' in definition;

/** What a sheet shows, in the order of the ruleset's groups; what only the GM may know falls out for others. */
export function statGroups({ sheet }: Pick<Ruleset, 'sheet'>, isGm: boolean): readonly StatGroupRows[] {
  const mayKnow = ({ gmOnly }: { readonly gmOnly?: boolean }): boolean => isGm || !gmOnly;
  const [fields, derived] = [sheet.fields.filter(mayKnow), sheet.derived.filter(mayKnow)];
  const groups = sheet.groups.map(({ id, name }) => {
    const own = fields.filter(({ group }) => group === id);
    return {
      id,
      name,
      numbers: [...own.filter(({ kind }) => kind === 'number'), ...derived.filter(({ group }) => group === id)],
      others: own.filter(({ kind }) => kind !== 'number'),
    };
  });
  return groups.filter(({ numbers, others }) => numbers.length + others.length > 0);
}
