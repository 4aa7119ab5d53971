import { toTranslator } from '@tallow/shared/words';
import { compileAll } from '@tallow/shared/words/compile';
import { words } from './en.ts';

/** The bot's sentences by key. */
export const { t } = toTranslator<typeof words>(compileAll(words), 'en');
