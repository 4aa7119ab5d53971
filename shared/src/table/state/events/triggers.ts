import type { TokenId, TriggerId, UserId } from '../../../kernel/index.ts';
import type { Trigger } from '../Trigger.ts';

export type TriggerEvent =
  /** It is laid, or becomes what it is now. */
  | { readonly type: 'TriggerPut'; readonly trigger: Trigger }
  | { readonly type: 'TriggerDeleted'; readonly triggerId: TriggerId }
  | { readonly type: 'TriggerSprung'; readonly triggerId: TriggerId; readonly tokenId: TokenId | null }
  /** What it says, and to whom besides the GM; null: to everybody. */
  | { readonly type: 'TriggerTold'; readonly text: string; readonly to: readonly UserId[] | null };
