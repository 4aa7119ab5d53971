import type { UserId } from '../../kernel/index.ts';

/** Whom words at the table are for. */
export type Recipients = 'all' | 'gm' | readonly UserId[];
