import type { Rolled } from '../../dice/index.ts';
import type { DoorId, HandoutId, SceneId, UserId } from '../../kernel/index.ts';
import type { CardLine } from '../../rules/index.ts';
import type { DoorState } from '../../vision/index.ts';
import type { Role } from './Member.ts';
import type { Party } from './Party.ts';
import type { Recipients } from './Recipients.ts';
import type { RollVisibility } from './RollVisibility.ts';

/** What somebody dealt and took in an encounter. */
export interface Total {
  readonly sheetId: string;
  readonly dealt: number;
  readonly taken: number;
}

/** What a line of the log says to one reader. */
export type LogBody =
  | {
      readonly kind: 'chat';
      readonly from: UserId;
      readonly name: string;
      readonly text: string;
      readonly to: Recipients;
    }
  | { readonly kind: 'joined'; readonly userId: UserId; readonly name: string; readonly role: Role }
  | { readonly kind: 'left'; readonly userId: UserId; readonly name: string; readonly removed: boolean }
  | { readonly kind: 'role'; readonly userId: UserId; readonly name: string; readonly role: Role }
  | { readonly kind: 'door'; readonly doorId: DoorId; readonly state: DoorState; readonly by: string }
  | { readonly kind: 'scene'; readonly sceneId: SceneId; readonly name: string }
  /** `rolled` is null for the roller of a blind roll. */
  | {
      readonly kind: 'roll';
      readonly from: UserId;
      readonly name: string;
      readonly visibility: RollVisibility;
      readonly as: string;
      readonly rolled: Rolled | null;
    }
  /** `of` in the lines is a sheet's id, or empty for somebody unseen. */
  | {
      readonly kind: 'action';
      readonly exchangeId: string;
      readonly actionId: string;
      readonly title: string;
      readonly by: string;
      readonly actor: Party | null;
      readonly targets: readonly Party[];
      /** Everybody whom the lines are about. */
      readonly cast: readonly Party[];
      readonly lines: readonly CardLine[];
    }
  | {
      readonly kind: 'initiative';
      readonly of: Party;
      readonly initiative: number;
      readonly by: string;
      readonly rolled: Rolled | null;
    }
  /** At its end: the damage that those in the cast dealt to and took from each other. */
  | {
      readonly kind: 'encounter';
      readonly what: 'started' | 'round' | 'ended';
      readonly round: number;
      readonly cast: readonly Party[];
      readonly totals: readonly Total[];
    }
  | { readonly kind: 'sheet'; readonly what: 'added' | 'removed'; readonly of: Party; readonly by: string }
  /** For GMs: a trigger that was sprung, by its name, and what sprang it. */
  | { readonly kind: 'sprung'; readonly name: string; readonly by: string }
  /** What a trigger says. */
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'time'; readonly hours: number }
  | { readonly kind: 'pause'; readonly paused: boolean; readonly by: string }
  | { readonly kind: 'undone' | 'redone'; readonly what: string; readonly by: string; readonly whose: string }
  /** `to`: whom it was shown, as far as the reader may know: all of them for the GM, else the reader alone. */
  | {
      readonly kind: 'handout';
      readonly handoutId: HandoutId;
      readonly title: string;
      readonly by: string;
      readonly to: readonly UserId[];
    };

export interface LogEntry {
  /** Counts the lines of a table, from 1; absent in those from before they were counted. */
  readonly n?: number;
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Fit for all whom the entry was told and for whom `bodies` has nothing else. */
  readonly body: LogBody;
  /** Whom it was told, each with the number it had in that member's own count. */
  readonly told: Readonly<Record<string, number>>;
  /** What readers see who do not see all of it. */
  readonly bodies?: Readonly<Record<string, LogBody>>;
}
