import format, { type CompiledMessage, type FormatOptions } from 'icu-minify/format';
import { assert } from '../kernel/index.ts';
import type { GroupOf, KeyOf, Messages, ParamsOf } from './Messages.ts';
import { writtenText, type Say, type Word } from './Say.ts';

/** Messages as the build has compiled them: text, or an array of text and arguments. */
export interface CompiledMessages {
  readonly [name: string]: CompiledMessage | CompiledMessages;
}

export interface Translator<M extends Messages> {
  /** The sentence at a key, with its parameters filled in. */
  readonly t: <Key extends KeyOf<M>>(
    key: Key,
    ...params: keyof ParamsOf<M, Key> extends never ? [] : [params: ParamsOf<M, Key>]
  ) => string;
  /** What is said under a name that came from elsewhere, such as from a newer server; undefined when nothing is. */
  readonly tKnown: (group: GroupOf<M>, name: string) => string | undefined;
  /** What was put together elsewhere, such as by the rules. What is in no catalogue is said by its key. */
  readonly say: (said: Word) => string;
}

type Values = Parameters<typeof format>[2];

const isMessage = (value: CompiledMessage | CompiledMessages): value is CompiledMessage =>
  typeof value === 'string' || Array.isArray(value);

function flatten(messages: CompiledMessages, prefix = ''): readonly (readonly [string, CompiledMessage])[] {
  return Object.entries(messages).flatMap(([name, value]) =>
    isMessage(value) ? [[prefix + name, value] as const] : flatten(value, `${prefix}${name}.`),
  );
}

/** Intl's formats are slow to make: each is made once for its options. */
function kept<Format>(make: (locale?: string, options?: object) => Format) {
  const known = new Map<string, Format>();
  return (locale?: unknown, options?: object): Format => {
    const key = JSON.stringify([locale, options]);
    const format = known.get(key) ?? make(locale as string, options);
    known.set(key, format);
    return format;
  };
}

const formatters: FormatOptions['formatters'] = {
  getNumberFormat: kept((locale, options) => new Intl.NumberFormat(locale, options)),
  getDateTimeFormat: kept((locale, options) => new Intl.DateTimeFormat(locale, options)),
  getPluralRules: kept((locale, options) => new Intl.PluralRules(locale, options)),
};

/** Says messages by key. `locale` is a BCP 47 tag: plurals, numbers and dates in them follow it. */
export function toTranslator<M extends Messages>(messages: CompiledMessages, locale: string): Translator<M> {
  const byKey = new Map(flatten(messages));
  const fill = (message: CompiledMessage, params?: unknown): string =>
    typeof message === 'string' ? message : String(format(message, locale, params as Values, { formatters }));
  const say = (said: Word): string => {
    if (typeof said === 'string') return said;
    const message = byKey.get(said.key);
    return message === undefined ? (writtenText(said) ?? said.key) : fill(message, paramsOf(said));
  };
  const paramsOf = ({ params = {} }: Say): Record<string, string | number> =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, typeof value === 'number' ? value : say(value)]),
    );
  return {
    t: (key, ...[params]) => {
      const message = byKey.get(key);
      assert(message !== undefined, `no words at ${key}`);
      return fill(message, params);
    },
    tKnown: (group, name) => {
      const message = byKey.get(`${group}.${name}`);
      return message === undefined ? undefined : fill(message);
    },
    say,
  };
}
