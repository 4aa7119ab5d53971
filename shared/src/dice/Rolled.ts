/** The outcome of a formula: plain JSON, for events and for the wire. */
export interface Rolled {
  /** Canonical, with the advantage or disadvantage it was rolled with. */
  readonly formula: string;
  /** Exact when whole, else the nearest number. */
  readonly total: number;
  /** The exact total when it is not whole: `2.5` or `2 1/3`. */
  readonly exact?: string;
  /** The terms with dice, in the order rolled. */
  readonly dice: readonly RolledDice[];
  /** Dice of further terms, which are not listed: a roll has room for so many. */
  readonly omitted?: number;
  /** Each name once, in the order met. */
  readonly variables: readonly RolledVariable[];
  /** One readable line: `2d20kh1 (17, ~4~) + 5 = 22`. */
  readonly text: string;
  /** Kept dice that succeeded and failed, when the formula counts them. */
  readonly successes?: number;
  readonly failures?: number;
  readonly comment?: string;
}

export interface RolledVariable {
  readonly name: string;
  readonly label?: string;
  readonly value: string;
}

export interface RolledDice {
  /** With the number of dice and sides that came out of it: `3d6kh2` for `(1 + 2)d6kh2`. */
  readonly notation: string;
  /** 3 for fate dice, whose values are -1, 0 and 1. */
  readonly sides: number;
  readonly label?: string;
  /** As rolled: what replaced or followed a die comes right behind it. */
  readonly dice: readonly RolledDie[];
  /** Dice that were rolled and are not listed. */
  readonly omitted?: number;
  /** The sum of the kept dice, or successes less failures when those are counted. */
  readonly subtotal: number;
  /** The face of the only die that was kept. */
  readonly natural?: number;
  readonly successes?: number;
  readonly failures?: number;
}

export interface RolledDie {
  /** The face; the sum of `faces` for a compounded die. */
  readonly value: number;
  /** Whether it counts towards the subtotal. */
  readonly kept: boolean;
  /** Why it does not count, or how. */
  readonly why?: 'dropped' | 'rerolled' | 'success' | 'failure';
  /** It brought the next die, or more faces of its own. */
  readonly exploded?: true;
  /** All faces of a compounded die. */
  readonly faces?: readonly number[];
  /** A kept die's first face: the highest or lowest of the die, or what `cs` and `cf` name. */
  readonly critical?: 'high' | 'low';
}
