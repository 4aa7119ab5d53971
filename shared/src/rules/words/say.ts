import { toSayer, type Say, type Word } from '../../words/index.ts';
import type { words } from './en.ts';

/** What all rules say. */
export const say = toSayer<typeof words>('rules');

/** What a ruleset calls something, by where that stands in it, such as `conditions.prone`. */
export const nameIn = (rulesetId: string, at: string): Say => ({ key: `${rulesetId}.names.${at}` });

/** Why a mode was rolled with that somebody declared. */
export const DECLARED: Say = say('declared');

/** Several in a row, such as `a and b and c`; there has to be one at least. */
export function joined(parts: readonly Word[], by: 'and' | 'or' | 'comma'): Word {
  return parts.slice(0, -1).reduceRight<Word>((rest, first) => say(by, { first, rest }), parts.at(-1)!);
}
