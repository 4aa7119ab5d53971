import { LANGUAGES } from './languages.ts';

const KEY = 'tallow/language';

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

const baseOf = (tag: string): string => tag.split('-')[0]!;

/** What was chosen in this browser, else the first of the browser's languages that there are words in. */
export function pickLanguage(chosen: string | null, wanted: readonly string[]): string {
  if (chosen !== null && chosen in LANGUAGES) return chosen;
  return wanted.map(baseOf).find((tag) => tag in LANGUAGES) ?? 'en';
}

/** The browser's own variant of a language where it has one, such as `en-GB`: it writes dates in another way. */
export const pickLocale = (language: string, wanted: readonly string[]): string =>
  wanted.find((tag) => baseOf(tag) === language) ?? language;

const wanted: readonly string[] = globalThis.navigator?.languages ?? [];

/** What this page speaks, from its start to its end. */
export const language = pickLanguage(stored(), wanted);
export const locale = pickLocale(language, wanted);

/** Another language from now on: the page starts anew in it; nothing at a table is lost. */
export function chooseLanguage(next: string): void {
  try {
    localStorage.setItem(KEY, next);
    location.reload();
  } catch {
    // Storage is forbidden: the browser's language it is.
  }
}
