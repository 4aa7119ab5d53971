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

/** What was chosen in this browser, else the first of the languages it asks for that there are words in. */
export function pickLanguage(chosen: string | null, asked: readonly string[]): string {
  if (chosen !== null && Object.hasOwn(LANGUAGES, chosen)) return chosen;
  return asked.map(baseOf).find((tag) => Object.hasOwn(LANGUAGES, tag)) ?? 'en';
}

/** The variant of a language that the browser asks for, such as `en-GB`, which writes dates otherwise than `en`. */
export const pickLocale = (language: string, asked: readonly string[]): string =>
  asked.find((tag) => baseOf(tag) === language) ?? language;

const asked: readonly string[] = globalThis.navigator?.languages ?? [];

/** What this page speaks, from its start to its end. */
export const language = pickLanguage(stored(), asked);
/** How it writes numbers and dates. */
export const locale = pickLocale(language, asked);

/** Another language from now on: the page starts anew in it; nothing at a table is lost. */
export function chooseLanguage(next: string): void {
  try {
    localStorage.setItem(KEY, next);
    location.reload();
  } catch {
    // Storage is forbidden: it stays with the browser's language.
  }
}
