import { toSayer, type Say } from '../../../words/index.ts';
import { nameIn } from '../../words/say.ts';
import type { AbilityId, SkillId } from '../stats.ts';
import type { words } from './en.ts';

/** What the d20 rules say. */
export const say = toSayer<typeof words>('d20');

export const abilityName = (id: AbilityId): Say => say(`names.values.${id}`);
export const skillName = (id: SkillId): Say => say(`names.values.${id}`);
export const conditionName = (id: string): Say => nameIn('d20', `conditions.${id}`);
