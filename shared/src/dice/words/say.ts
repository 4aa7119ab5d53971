import { toSayer } from '../../words/index.ts';
import type { words } from './en.ts';

/** What the notation says. */
export const say = toSayer<typeof words>('dice');
