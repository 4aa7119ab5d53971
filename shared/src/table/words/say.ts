import { toSayer } from '../../words/index.ts';
import type { words } from './en.ts';

/** What the table itself says. */
export const say = toSayer<(typeof words)['table']>('table');
