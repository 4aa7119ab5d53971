import { toTranslator, type CompiledMessages, type KeyGiven, type Translator } from '@tallow/shared/words';
import type { messages as english } from './en/index.ts';

type English = typeof english;
/** The keys of all that can be said with these parameters. */
export type KeyWith<Params> = KeyGiven<English, Params>;

const tooEarly = (...asked: readonly unknown[]): never => {
  throw new Error(`${String(asked[0])} was to be said before there were words`);
};

let translator: Translator<English> = { t: tooEarly, tKnown: tooEarly, say: tooEarly };

/** From now on `t` speaks these words: called once, before anything is rendered. */
export function speak(messages: CompiledMessages, locale: string): void {
  translator = toTranslator<English>(messages, locale);
}

/** What the overlay says at a key, such as `t('token.several', { count })`, in its reader's language. */
export const t: Translator<English>['t'] = (key, ...params) => translator.t(key, ...params);

/** What is said under a name that came from the server; undefined when nothing is. */
export const tKnown: Translator<English>['tKnown'] = (group, name) => translator.tKnown(group, name);
