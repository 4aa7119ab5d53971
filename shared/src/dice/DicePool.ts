import { matches, type Faces } from './comparison.ts';
import type { Comparison, Modifier } from './Formula.ts';

/** A die on the table while modifiers are applied. */
export interface PoolDie {
  readonly faces: number[];
  value: number;
  fate: 'kept' | 'dropped' | 'rerolled';
  exploded: boolean;
}

/** The dice of one term. `roll` throws when the formula has rolled enough. */
export class DicePool {
  readonly dice: PoolDie[] = [];
  readonly #roll: () => number;
  readonly #faces: Faces;

  constructor(count: number, faces: Faces, roll: () => number) {
    this.#roll = roll;
    this.#faces = faces;
    for (let i = 0; i < count; i++) this.dice.push(this.#newDie());
  }

  get kept(): PoolDie[] {
    return this.dice.filter((die) => die.fate === 'kept');
  }

  apply(modifier: Modifier): void {
    switch (modifier.kind) {
      case 'keep':
        return this.#drop(this.#ranked(modifier.end).slice(modifier.count));
      case 'drop':
        return this.#drop(this.#ranked(modifier.end).slice(0, modifier.count));
      case 'advantage':
        return this.#drop(this.#ranked('highest').slice(1));
      case 'disadvantage':
        return this.#drop(this.#ranked('lowest').slice(1));
      case 'explode':
        return this.#explode(modifier.when);
      case 'compound':
        return this.#compound(modifier.when);
      case 'reroll':
      case 'reroll-once':
        return this.#reroll(modifier.kind === 'reroll-once', modifier.when);
      default:
    }
  }

  #newDie(): PoolDie {
    const face = this.#roll();
    return { faces: [face], value: face, fate: 'kept', exploded: false };
  }

  /** Kept dice, the given end first; of equals the one rolled first. */
  #ranked(end: 'highest' | 'lowest'): PoolDie[] {
    return this.kept.toSorted((a, b) => (end === 'highest' ? b.value - a.value : a.value - b.value));
  }

  #drop(dice: readonly PoolDie[]): void {
    for (const die of dice) die.fate = 'dropped';
  }

  /** New dice may explode again. A die explodes once, however often the formula says so. */
  #explode(when: Comparison | undefined): void {
    for (let i = 0; i < this.dice.length; i++) {
      const die = this.dice[i]!;
      if (die.fate !== 'kept' || die.exploded || !this.#explodes(die, when)) continue;
      die.exploded = true;
      this.dice.splice(i + 1, 0, this.#newDie());
    }
  }

  #compound(when: Comparison | undefined): void {
    for (const die of this.kept.filter((each) => !each.exploded)) {
      while (this.#explodes(die, when)) {
        const face = this.#roll();
        die.faces.push(face);
        die.value += face;
        die.exploded = true;
      }
    }
  }

  #explodes(die: PoolDie, when: Comparison = { comparator: '=', target: this.#faces.high }): boolean {
    return matches(when, die.faces.at(-1)!);
  }

  #reroll(isOnce: boolean, when: Comparison = { comparator: '=', target: this.#faces.low }): void {
    for (let i = 0; i < this.dice.length; i++) {
      const die = this.dice[i]!;
      if (die.fate !== 'kept' || !matches(when, die.value)) continue;
      die.fate = 'rerolled';
      this.dice.splice(i + 1, 0, this.#newDie());
      if (isOnce) i++;
    }
  }
}
