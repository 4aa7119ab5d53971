/** A whole number as people type it, with any minus sign; null when it is none. */
export function toWhole(text: string): number | null {
  const plain = text.trim().replace(/^[−–]/, '-');
  return /^[+-]?\d{1,7}$/.test(plain) ? Number(plain) : null;
}

/** A positive number with a comma or a point. */
export function toPositive(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  const value = Number(plain);
  return plain !== '' && Number.isFinite(value) && value > 0 ? value : null;
}

/** `-7` and `+5` change what is there, a bare number replaces it. */
export function applyChange(value: number, typed: string): number | null {
  const whole = toWhole(typed);
  if (whole === null) return null;
  return /^\s*[+−–-]/.test(typed) ? value + whole : whole;
}
