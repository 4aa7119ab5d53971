import { foldSigns } from '@tallow/shared/kernel';

/** What was typed, with plain signs and digits. */
export const toPlain = (text: string): string => foldSigns(text).trim();

/** A whole number as people type or paste it; null when it is none. */
export function toWhole(text: string): number | null {
  const plain = toPlain(text).replace(/^([+-])\s+/, '$1');
  return /^[+-]?\d{1,7}$/.test(plain) ? Number(plain) : null;
}

/** A positive number with a comma or a point. */
export function toPositive(text: string): number | null {
  const plain = toPlain(text).replace(',', '.');
  const value = Number(plain);
  return plain !== '' && Number.isFinite(value) && value > 0 ? value : null;
}

/** `-7` and `+5` change what is there, a bare number replaces it. */
export function applyChange(value: number, typed: string): number | null {
  const whole = toWhole(typed);
  if (whole === null) return null;
  return /^[+-]/.test(toPlain(typed)) ? value + whole : whole;
}
