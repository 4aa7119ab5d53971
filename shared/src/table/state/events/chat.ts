import type { UserId } from '../../../kernel/index.ts';
import type { Recipients } from '../Recipients.ts';

export type ChatEvent = {
  readonly type: 'ChatSaid';
  /** Random, so that counting lines reveals nothing. */
  readonly lineId: string;
  readonly from: UserId;
  readonly name: string;
  readonly text: string;
  readonly to: Recipients;
};
