import type { RandomSource } from '../kernel/index.ts';
import { facesOf, wholeCount, wholeSides } from './diceNumbers.ts';
import { DicePool } from './DicePool.ts';
import type { DiceTerm, Expression, Span, VariableTerm } from './Formula.ts';
import { fail } from './FormulaProblem.ts';
import { MAX_DICE } from './limits.ts';
import { isAdvantage } from './parseDice.ts';
import { refuseEndless } from './parseModifiers.ts';
import { fromInteger, type Rational } from './Rational.ts';
import { fromNumber, toText } from './rationalText.ts';
import { rollDie } from './rollDie.ts';
import type { RolledDice, RolledVariable } from './Rolled.ts';
import { rolledDice } from './rolledDice.ts';
import type { Variable, Variables } from './Variables.ts';
import { say } from './words/say.ts';

type Value = (expression: Expression) => Rational;

/** One formula being decided: rolls, looks names up, and remembers both. Without randomness it refuses dice. */
export class Evaluation {
  readonly rolled = new Map<DiceTerm, RolledDice>();
  readonly variables = new Map<string, RolledVariable>();
  readonly #random: RandomSource | undefined;
  readonly #lookUp: Variables;
  readonly #values = new Map<string, Rational>();
  #diceLeft = MAX_DICE;

  constructor(random: RandomSource | undefined, variables: Variables = () => undefined) {
    this.#random = random;
    this.#lookUp = variables;
  }

  valueOf({ name, span }: VariableTerm): Rational {
    const known = this.#values.get(name);
    if (known) return known;
    const variable = this.#lookUp(name) ?? fail(span, say('problems.unknownName', { name }), say('hints.unknownName'));
    const value = rationalOf(variable) ?? fail(span, say('problems.noNumberOf', { name }));
    this.#values.set(name, value);
    this.variables.set(name, {
      name,
      ...(variable.label !== undefined && { label: variable.label }),
      value: toText(value),
    });
    return value;
  }

  roll(term: DiceTerm, valueOf: Value): Rational {
    const random = this.#random ?? fail(term.span, say('problems.noDice'), say('hints.noDice'));
    const given = wholeCount(valueOf(term.count), term.count.span);
    const sides = term.sides === 'fate' ? 'fate' : wholeSides(valueOf(term.sides), term.sides.span);
    const faces = facesOf(sides);
    for (const modifier of term.modifiers) refuseEndless(modifier, faces);
    const count = term.modifiers.some(isAdvantage) ? 2 : given;
    const pool = new DicePool(
      count,
      faces,
      () => this.#face(random, faces.high - faces.low + 1, term.span) + faces.low - 1,
    );
    for (const modifier of term.modifiers) pool.apply(modifier);
    const outcome = rolledDice(term, sides, count, pool);
    this.rolled.set(term, outcome);
    return fromInteger(outcome.subtotal);
  }

  #face(random: RandomSource, sides: number, span: Span): number {
    if (this.#diceLeft-- <= 0) fail(span, say('problems.manyDice', { most: MAX_DICE }), say('hints.manyDice'));
    return rollDie(random, sides);
  }
}

const rationalOf = ({ value }: Variable): Rational | undefined =>
  typeof value === 'number' ? fromNumber(value) : value;
