import { toSayer, type Say } from '../../../words/index.ts';
import { nameIn } from '../../words/say.ts';
import type { words } from './en.ts';

/** What Chip says. */
export const say = toSayer<typeof words>('chip');

/** The name of a stat, by its id. */
export const statName = (id: string): Say => say(`names.values.${id as keyof (typeof words)['names']['values']}`);
export const conditionName = (id: string): Say => nameIn('chip', `conditions.${id}`);
