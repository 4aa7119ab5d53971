import type { GetICUArgs } from '@schummar/icu-type-parser';

/** What is said in one language: ICU messages, nested by feature. `as const` gives them typed keys and parameters. */
export interface Messages {
  readonly [name: string]: string | Messages;
}

/** The keys of all messages in `M`, such as `token.several`. */
export type KeyOf<M extends Messages> = {
  [K in keyof M & string]: M[K] extends Messages ? `${K}.${KeyOf<M[K]>}` : K;
}[keyof M & string];

type MessageAt<M, Key extends string> = Key extends `${infer Head}.${infer Rest}`
  ? Head extends keyof M
    ? MessageAt<M[Head], Rest>
    : never
  : Key extends keyof M
    ? M[Key]
    : never;

/** The names under which messages are nested, such as `token` and `token.sizes`. */
export type GroupOf<M extends Messages> = {
  [K in keyof M & string]: M[K] extends Messages ? K | `${K}.${GroupOf<M[K]>}` : never;
}[keyof M & string];

interface Kinds {
  readonly ICUArgument: string;
  readonly ICUNumberArgument: number;
  readonly ICUDateArgument: Date;
}
/** Of several messages, whichever it will be: what all of them together need. */
type ParamsOfAll<Text> = (Text extends string ? (params: GetICUArgs<Text, Kinds>) => void : never) extends (
  params: infer Params,
) => void
  ? Params
  : never;

/** What the message at a key needs; with a key out of several, what all of these need. */
export type ParamsOf<M extends Messages, Key extends KeyOf<M>> = ParamsOfAll<MessageAt<M, Key>>;

/** The keys of those messages that these parameters are enough for. */
export type KeyGiven<M extends Messages, Params> = {
  [Key in KeyOf<M>]: Params extends ParamsOf<M, Key> ? Key : never;
}[KeyOf<M>];
