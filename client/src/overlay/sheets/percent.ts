import { toPlain } from '../words/numbers.ts';

/** Basis points of a mastered skill. */
export const MASTERY = 10_000;

export const toPercent = (basisPoints: number): number => basisPoints / 100;

/** A share from 0 to 100 as people type it, in basis points; null when it is none. */
export function toBasisPoints(text: string): number | null {
  const plain = toPlain(text).replace(/%$/, '').replace(',', '.');
  if (!/^\d{1,3}(\.\d{1,2})?\s*$/.test(plain)) return null;
  const basisPoints = Math.round(Number(plain) * 100);
  return basisPoints <= MASTERY ? basisPoints : null;
}

/** An id as the rules take them, from a name; `taken` ones get a number. */
export function toRuleId(name: string, taken: readonly string[]): string {
  const plain = name
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 48);
  const base = plain === '' ? 'skill' : plain;
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}
