import { matches, type Faces } from './comparison.ts';
import type { DicePool, PoolDie } from './DicePool.ts';
import type { Comparison, DiceTerm } from './Formula.ts';
import { facesOf } from './diceNumbers.ts';
import { formatModifiers } from './formatFormula.ts';
import { isAdvantage } from './parseDice.ts';
import type { RolledDice, RolledDie } from './Rolled.ts';

type Test = 'success' | 'failure' | 'critical-high' | 'critical-low';

/** What became of a term, in the shape for events and clients. */
export function rolledDice(term: DiceTerm, sides: number | 'fate', count: number, pool: DicePool): RolledDice {
  const rules = new Rules(term, sides);
  const dice = pool.dice.map((die) => rules.judge(die));
  const successes = dice.filter(({ why }) => why === 'success').length;
  const failures = dice.filter(({ why }) => why === 'failure').length;
  const [only, ...others] = pool.kept;
  return {
    notation: notationOf(term, sides, count),
    sides: sides === 'fate' ? 3 : sides,
    ...(term.label !== undefined && { label: term.label }),
    dice,
    subtotal: rules.has('success') ? successes - failures : pool.kept.reduce((sum, { value }) => sum + value, 0),
    ...(only && others.length === 0 && { natural: only.faces[0]! }),
    ...(rules.has('success') && { successes }),
    ...(rules.has('failure') && { failures }),
  };
}

function notationOf({ modifiers }: DiceTerm, sides: number | 'fate', count: number): string {
  const written = modifiers.some(isAdvantage) || (count === 1 && sides !== 'fate') ? '' : count;
  return `${written}d${sides === 'fate' ? 'F' : sides}${formatModifiers(modifiers)}`;
}

/** The modifiers that look at the dice left in the end; any of one kind is enough. */
class Rules {
  readonly #term: DiceTerm;
  readonly #critical: Faces | undefined;

  constructor(term: DiceTerm, sides: number | 'fate') {
    this.#term = term;
    this.#critical = sides === 'fate' || sides === 1 ? undefined : facesOf(sides);
  }

  has(test: Test): boolean {
    return this.#conditions(test).length > 0;
  }

  judge(die: PoolDie): RolledDie {
    const { value, faces, fate, exploded } = die;
    const why = fate === 'kept' ? this.#verdict(value) : fate;
    const critical = fate === 'kept' ? this.#criticalOf(faces[0]!) : undefined;
    return {
      value,
      kept: fate === 'kept',
      ...(why && { why }),
      ...(exploded && { exploded }),
      ...(faces.length > 1 && { faces: [...faces] }),
      ...(critical && { critical }),
    };
  }

  #conditions(test: Test): Comparison[] {
    return this.#term.modifiers.flatMap((modifier) =>
      modifier.kind === test && 'when' in modifier && modifier.when ? [modifier.when] : [],
    );
  }

  #meets(test: Test, value: number): boolean {
    return this.#conditions(test).some((when) => matches(when, value));
  }

  /** A die that is both counts as a success. */
  #verdict(value: number): 'success' | 'failure' | undefined {
    if (this.#meets('success', value)) return 'success';
    return this.#meets('failure', value) ? 'failure' : undefined;
  }

  #criticalOf(face: number): 'high' | 'low' | undefined {
    if (this.has('critical-high') ? this.#meets('critical-high', face) : face === this.#critical?.high) return 'high';
    return (this.has('critical-low') ? this.#meets('critical-low', face) : face === this.#critical?.low)
      ? 'low'
      : undefined;
  }
}
