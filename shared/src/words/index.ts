export type { KeyGiven } from './Messages.ts';
export { asWritten, keyed, toSayer, type Say, type SayEnglish, type Word } from './Say.ts';
export type { CompiledMessage } from 'icu-minify/format';
export { toTranslator, type CompiledMessages, type Translator } from './toTranslator.ts';
