import { language, locale } from './language.ts';
import { LANGUAGES } from './languages.ts';
import { speak } from './t.ts';

/** Fetches the words of the reader's language and tells the page what it is in. */
export async function speakOwnLanguage(): Promise<void> {
  speak(await LANGUAGES[language]!.load(), locale);
  document.documentElement.lang = language;
}
