import type { Rational } from './Rational.ts';

/**
 * Looks a name up, given in lower case and without `@`; undefined is refused, never taken for zero. Asked once for each
 * name.
 */
export type Variables = (name: string) => Variable | undefined;

/** A number counts as the decimal it is written with: 0.1 is one tenth. `label` is for the readable line. */
export interface Variable {
  readonly value: number | Rational;
  readonly label?: string;
}
