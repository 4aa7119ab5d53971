import type { UserId } from '../../kernel/index.ts';

export type Recipients = 'all' | 'gm' | readonly UserId[];

export interface Say {
  readonly type: 'chat';
  readonly text: string;
  readonly to: Recipients;
}
export type ChatIntent = Say;
