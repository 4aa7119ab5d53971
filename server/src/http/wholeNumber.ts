/** A whole number that somebody wrote; anything else is `fallback`. */
export function wholeNumber(text: unknown, fallback: number): number {
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : fallback;
}
