import type { Modifier, Ruleset } from '@tallow/shared/rules';

type Rules = Pick<Ruleset, 'sheet' | 'damageTypes' | 'pools' | 'actions'>;
interface Choice {
  readonly value: string;
  readonly label: string;
}
const toChoice = ({ id, name }: { readonly id: string; readonly name: string }): Choice => ({ value: id, label: name });

/** What a modifier of a kind can be about. */
export function statChoices({ sheet }: Rules): readonly Choice[] {
  return [...sheet.fields.filter(({ kind }) => kind === 'number'), ...sheet.derived].map(toChoice);
}

export function resistanceChoices({ damageTypes }: Rules, all: string): readonly Choice[] {
  const categories = [...new Set(damageTypes.map(({ category }) => category))].filter(
    (category) => category !== '' && !damageTypes.some(({ id }) => id === category),
  );
  return [
    { value: 'all', label: all },
    ...categories.map((category) => ({ value: category, label: category })),
    ...damageTypes.map(toChoice),
  ];
}

export const poolChoices = ({ pools }: Rules): readonly Choice[] => pools.map(toChoice);

/** A modifier of a kind that does next to nothing yet. */
export function startModifier(rules: Rules, kind: Modifier['kind']): Modifier {
  switch (kind) {
    case 'stat':
      return { kind, stat: statChoices(rules)[0]?.value ?? 'stat', add: 1 };
    case 'resistance':
      return { kind, to: 'all', basisPoints: 1_000 };
    case 'advantage':
      return { kind, on: 'attack', mode: 'advantage' };
    case 'pool':
      return { kind, pool: poolChoices(rules)[0]?.value ?? 'pool', add: 1 };
    case 'flag':
      return { kind, flag: 'marked' };
  }
}
