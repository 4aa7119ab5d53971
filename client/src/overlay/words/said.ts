import { toTranslator, type CompiledMessages, type Word } from '@tallow/shared/words';

let translator = toTranslator({}, 'en');

/** From now on `said` speaks these words: called before a table is shown. */
export function speakRules(messages: CompiledMessages, locale: string): void {
  translator = toTranslator(messages, locale);
}

/** What the rules' catalogue says under a name that came from elsewhere; undefined when it says nothing. */
export function saidIn(group: string, name: string): string | undefined {
  const key = `${group}.${name}`;
  const text = translator.say({ key });
  return text === key ? undefined : text;
}

/** What the table and its rules put together, in the reader's language. */
export const said = (what: Word): string => translator.say(what);
