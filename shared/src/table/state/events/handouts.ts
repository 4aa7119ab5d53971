import type { HandoutId, UserId } from '../../../kernel/index.ts';
import type { Handout, HandoutChanges } from '../Handout.ts';

export type HandoutEvent =
  | { readonly type: 'HandoutAdded'; readonly handout: Handout }
  | { readonly type: 'HandoutChanged'; readonly handoutId: HandoutId; readonly changes: HandoutChanges }
  | { readonly type: 'HandoutDeleted'; readonly handoutId: HandoutId }
  | { readonly type: 'HandoutShown'; readonly handoutId: HandoutId; readonly userIds: readonly UserId[] };
