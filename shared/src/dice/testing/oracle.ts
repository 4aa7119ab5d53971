import fc from 'fast-check';
import type { RandomSource } from '../../kernel/index.ts';

/** A value as an unreduced pair, or undefined where the formula divides by zero. */
type Fraction = readonly [bigint, bigint] | undefined;

/** A formula and, told a second time in the plainest way, what it comes to. */
export interface Told {
  readonly text: string;
  readonly value: (random: RandomSource) => Fraction;
}

interface Die {
  readonly face: number;
  readonly counts: boolean;
}

type Step = (dice: readonly Die[], roll: () => Die, sides: number) => readonly Die[];

/** Every die that counts and passes becomes what is made of it. */
const each = (
  dice: readonly Die[],
  is: (face: number) => boolean,
  make: (die: Die) => readonly Die[],
): readonly Die[] => dice.flatMap((die) => (die.counts && is(die.face) ? make(die) : [die]));
const off = (die: Die): Die => ({ ...die, counts: false });

function exploded(die: Die, is: (face: number) => boolean, roll: () => Die): readonly Die[] {
  return is(die.face) ? [die, ...exploded(roll(), is, roll)] : [die];
}

function rerolled(die: Die, is: (face: number) => boolean, roll: () => Die): readonly Die[] {
  return is(die.face) ? [off(die), ...rerolled(roll(), is, roll)] : [die];
}

/** How many that count go before this one. */
const placeOf = (dice: readonly Die[], index: number, sign: number): number =>
  dice.filter(
    (other, i) =>
      other.counts && (sign * (other.face - dice[index]!.face) > 0 || (other.face === dice[index]!.face && i < index)),
  ).length;

const ranked =
  (sign: number, drops: (place: number) => boolean): Step =>
  (dice) =>
    dice.map((die, i) => (die.counts && drops(placeOf(dice, i, sign)) ? off(die) : die));

const count = fc.integer({ min: 1, max: 4 });
const step: fc.Arbitrary<{ text: string; step: Step }> = fc.oneof(
  count.map((n) => ({ text: `kh${n}`, step: ranked(1, (place) => place >= n) })),
  count.map((n) => ({ text: `kl${n}`, step: ranked(-1, (place) => place >= n) })),
  count.map((n) => ({ text: `dh${n}`, step: ranked(1, (place) => place < n) })),
  count.map((n) => ({ text: `dl${n}`, step: ranked(-1, (place) => place < n) })),
  fc.constant({
    text: '!',
    step: ((dice, roll, sides) =>
      each(
        dice,
        (face) => face === sides,
        (die) => exploded(die, (face) => face === sides, roll),
      )) as Step,
  }),
  count.map((n) => ({
    text: `r<${n}`,
    step: ((dice, roll) =>
      each(
        dice,
        (face) => face < n,
        (die) => rerolled(die, (face) => face < n, roll),
      )) as Step,
  })),
  count.map((n) => ({
    text: `ro${n}`,
    step: ((dice, roll) =>
      each(
        dice,
        (face) => face === n,
        (die) => [off(die), roll()],
      )) as Step,
  })),
);

/** At most one explosion: a die explodes once, and the plain telling does not remember which did. */
const steps = fc.array(step, { maxLength: 3 }).filter((list) => list.filter(({ text }) => text === '!').length < 2);

/** Successes are written first: behind `!` the comparison would be what explodes. */
const dice: fc.Arbitrary<Told> = fc
  .tuple(
    fc.integer({ min: 0, max: 6 }),
    fc.integer({ min: 5, max: 12 }),
    steps,
    fc.option(fc.integer({ min: 2, max: 9 })),
  )
  .map(([number, sides, list, atLeast]) => ({
    text: `${number}d${sides}${atLeast === null ? '' : `>=${atLeast}`}${list.map(({ text }) => text).join('')}`,
    value: (random) => {
      const roll = (): Die => ({ face: (random() % sides) + 1, counts: true });
      const rolled: readonly Die[] = Array.from({ length: number }, roll);
      const left = list.reduce((now, next) => next.step(now, roll, sides), rolled).filter((die) => die.counts);
      return [
        BigInt(
          atLeast === null
            ? left.reduce((sum, { face }) => sum + face, 0)
            : left.filter(({ face }) => face >= atLeast).length,
        ),
        1n,
      ];
    },
  }));

const number: fc.Arbitrary<Told> = fc
  .tuple(fc.nat(40), fc.constantFrom(0, 5, 25))
  .map(([whole, hundredths]) => ({
    text: `${whole}.${String(hundredths).padStart(2, '0')}`,
    value: () => [BigInt(whole * 100 + hundredths), 100n],
  }));

function computed(operator: string, a: Fraction, b: Fraction): Fraction {
  if (!a || !b) return undefined;
  if (operator === '+') return [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
  if (operator === '-') return [a[0] * b[1] - b[0] * a[1], a[1] * b[1]];
  if (operator === '*') return [a[0] * b[0], a[1] * b[1]];
  return b[0] === 0n ? undefined : [a[0] * b[1], a[1] * b[0]];
}

function floored(value: Fraction): Fraction {
  if (!value) return undefined;
  const [n, d] = value[1] < 0n ? [-value[0], -value[1]] : value;
  return [(n - (((n % d) + d) % d)) / d, 1n];
}

const joined = (a: Told, operator: string, b: Told): Told => ({
  text: `(${a.text} ${operator} ${b.text})`,
  value: (random) => {
    const left = a.value(random);
    return left && computed(operator, left, b.value(random));
  },
});
const flooredOf = ({ text, value }: Told): Told => ({
  text: `floor(${text})`,
  value: (random) => floored(value(random)),
});
const negated = ({ text, value }: Told): Told => ({
  text: `-${text}`,
  value: (random) => computed('*', [-1n, 1n], value(random)),
});

export const told: fc.Arbitrary<Told> = fc.letrec<{ told: Told }>((tie) => ({
  told: fc.oneof(
    { maxDepth: 3 },
    dice,
    number,
    fc
      .tuple(tie('told'), fc.constantFrom('+', '-', '*', '/'), tie('told'))
      .map(([a, operator, b]) => joined(a, operator, b)),
    tie('told').map(flooredOf),
    tie('told').map(negated),
  ),
})).told;
