import { toTranslator, type CompiledMessages, type Word } from '@tallow/shared/words';

let translator = toTranslator({}, 'en');

/** From now on `said` speaks these words: called before a table is shown. */
export function speakRules(messages: CompiledMessages, locale: string): void {
  translator = toTranslator(messages, locale);
}

/** What the table and its rules put together, in the reader's language. */
export const said = (what: Word): string => translator.say(what);
