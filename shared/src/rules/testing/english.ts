import { compileAll } from '../../words/compileAll.ts';
import { toTranslator, type Word } from '../../words/index.ts';
import { spelledOut } from '../../words/testing/spelledOut.ts';
import { words as chip } from '../chip/words/en.ts';
import { words as d20 } from '../d20/words/en.ts';
import { words as rules } from '../words/en.ts';

/** What rules put together, as English readers read it. */
export const english: (said: Word) => string = toTranslator(compileAll({ rules, chip, d20 }), 'en').say;

/** A copy with an English text wherever something is said by key. */
export const inEnglish = (value: unknown): unknown => spelledOut(value, english);
