import type { Say, Word } from '../Say.ts';

const isSay = (value: object): value is Say =>
  'key' in value && typeof value.key === 'string' && Object.keys(value).every((name) => /^(key|params)$/.test(name));

/** A copy with a text wherever something is said by key. */
export function spelledOut(value: unknown, say: (said: Word) => string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => spelledOut(each, say));
  if (isSay(value)) return say(value);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, spelledOut(each, say)]));
}
