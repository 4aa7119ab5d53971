import { compileAll } from '../../words/compileAll.ts';
import { toTranslator, type Word } from '../../words/index.ts';
import { words } from './en.ts';

/** What the table and its rules have put together, in English: for readers who do not say it themselves. */
export const sayEnglish: (said: Word) => string = toTranslator(compileAll(words), 'en').say;
