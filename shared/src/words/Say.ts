import type { KeyOf, Messages, ParamsOf } from './Messages.ts';

/** A sentence, or a part of one: the key of its message and what goes into it, to be said in its reader's language. */
export interface Say {
  readonly key: string;
  readonly params?: Readonly<Record<string, Word | number>>;
}
/** What something is called: by a name that people gave, shown as it is, or by a key. */
export type Word = string | Say;

/** What the message at a key needs; where it takes a text, a number or something said by key may stand as well. */
export type SayParams<M extends Messages, Key extends KeyOf<M>> = {
  readonly [Name in keyof ParamsOf<M, Key>]: string extends ParamsOf<M, Key>[Name]
    ? Word | number
    : ParamsOf<M, Key>[Name];
};

/** Puts keys and parameters together, typed by a catalogue. */
export type Sayer<M extends Messages> = <Key extends KeyOf<M>>(
  key: Key,
  ...params: keyof ParamsOf<M, Key> extends never ? [] : [params: SayParams<M, Key>]
) => Say;

/** A sayer for the catalogue that is nested under a name. */
export const toSayer =
  <M extends Messages>(under: string): Sayer<M> =>
  (key, ...[params]) =>
    params ? { key: `${under}.${key}`, params: params as NonNullable<Say['params']> } : { key: `${under}.${key}` };

const AS_WRITTEN = 'text';
/** What was written down as a text, before there were keys. */
export const asWritten = (text: string): Say => ({ key: AS_WRITTEN, params: { text } });
/** The text of what was written down as one; undefined for what has a key. */
export const writtenText = ({ key, params }: Say): string | undefined =>
  key === AS_WRITTEN ? String(params?.['text'] ?? '') : undefined;
/** What has a key; nothing of what is only a text. */
export const keyed = (said: Word): Say | undefined =>
  typeof said === 'string' || writtenText(said) !== undefined ? undefined : said;

/** Says in English what was put together, for those who do not say it themselves. */
export type SayEnglish = (said: Word) => string;
