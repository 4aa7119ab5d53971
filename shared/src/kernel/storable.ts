/**
 * An escape that stands for NUL or half of a surrogate pair; `JSON.stringify` writes both as such, and nothing else
 * that the store refuses.
 */
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89ab][0-9a-f]{2}|d[c-f][0-9a-f]{2})/;

/** Whether PostgreSQL can hold a text of JSON: it takes neither NUL nor halves of characters in it. */
export function isStorableJson(json: string): boolean {
  return !json.includes('\\u') || !UNSTORABLE.test(json);
}
