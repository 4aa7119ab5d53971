export type { KeyGiven } from './Messages.ts';
export { asWritten, toSayer, writtenText, type Say, type Word } from './Say.ts';
export type { CompiledMessage } from 'icu-minify/format';
export { toTranslator, type CompiledMessages, type Translator } from './toTranslator.ts';
