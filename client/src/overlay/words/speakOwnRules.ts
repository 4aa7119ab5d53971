import { nameRulesets } from '../../store/index.ts';
import { language, locale } from './language.ts';
import { LANGUAGES } from './languages.ts';
import { said, speakRules } from './said.ts';

/** Fetches what tables and their rules say in the reader's language: beside what shows them. */
export async function speakOwnRules(): Promise<void> {
  speakRules(await LANGUAGES[language]!.loadRules(), locale);
  nameRulesets((key) => said({ key }));
}
