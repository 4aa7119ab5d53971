import type { DoorId, SceneId, UserId } from '../../kernel/index.ts';
import type { DoorState } from '../../vision/index.ts';
import type { Recipients } from '../chat/intents.ts';
import type { Role } from '../members/state.ts';

/** What a line of the log says. Every body is fit for all whom its entry was told. */
export type LogBody =
  | { readonly kind: 'chat'; readonly from: UserId; readonly name: string; readonly text: string; readonly to: Recipients }
  | { readonly kind: 'joined'; readonly userId: UserId; readonly name: string; readonly role: Role }
  | { readonly kind: 'left'; readonly userId: UserId; readonly name: string; readonly removed: boolean }
  | { readonly kind: 'role'; readonly userId: UserId; readonly name: string; readonly role: Role }
  | { readonly kind: 'door'; readonly doorId: DoorId; readonly state: DoorState; readonly by: string }
  | { readonly kind: 'scene'; readonly sceneId: SceneId; readonly name: string };

export interface LogEntry {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly body: LogBody;
  /** Whom it was told, each with the number it had in that member's own count. */
  readonly told: Readonly<Record<string, number>>;
}
