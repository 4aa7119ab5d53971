export type { KeyGiven } from './Messages.ts';
export type { CompiledMessage } from 'icu-minify/format';
export { toTranslator, type CompiledMessages, type Translator } from './toTranslator.ts';
