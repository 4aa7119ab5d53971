import type { Comparison, Modifier } from './Formula.ts';

export function matches({ comparator, target }: Comparison, value: number): boolean {
  switch (comparator) {
    case '>=':
      return value >= target;
    case '<=':
      return value <= target;
    case '>':
      return value > target;
    case '<':
      return value < target;
    case '=':
      return value === target;
  }
}

/** The lowest and the highest face of a die. */
export interface Faces {
  readonly low: number;
  readonly high: number;
}

/** Whether the modifier would go on for ever, whatever is rolled. */
export function isEndless(modifier: Modifier, { low, high }: Faces): boolean {
  if (modifier.kind !== 'explode' && modifier.kind !== 'compound' && modifier.kind !== 'reroll') return false;
  const when = modifier.when ?? { comparator: '=', target: modifier.kind === 'reroll' ? low : high };
  return matches(when, low) && matches(when, high) && (when.comparator !== '=' || low === high);
}
