import type { DoorId, HandoutId, LightId, SceneId, SheetId, TokenId, TriggerId } from '../../kernel/index.ts';
import type { Sheet } from '../../rules/index.ts';
import type { DoorState } from '../../vision/index.ts';

/** Where it lies; map units. By a door: the door itself. By a token: the ground that the token covers. */
export type TriggerRegion =
  | { readonly shape: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly shape: 'polygon'; readonly points: readonly (readonly [x: number, y: number])[] }
  | { readonly doorId: DoorId }
  | { readonly tokenId: TokenId };

/**
 * What comes of it, in this order. "Actor" is the token that sprang it, and whoever owns that. Rolls and conditions
 * are of the table's rules: where the rules have none of that name, nothing comes of it.
 */
export type Consequence =
  | { readonly do: 'message'; readonly to: 'gm' | 'actor' | 'all'; readonly text: string }
  | { readonly do: 'reveal'; readonly tokenIds: readonly TokenId[] }
  /** The first of them there, the others as they stand to it; all are revealed. */
  | { readonly do: 'place'; readonly tokenIds: readonly TokenId[]; readonly x: number; readonly y: number }
  | { readonly do: 'door'; readonly doorId: DoorId; readonly state: DoorState }
  | { readonly do: 'light'; readonly lightId: LightId; readonly on: boolean }
  | { readonly do: 'condition'; readonly condition: string }
  | { readonly do: 'damage'; readonly formula: string; readonly damageType?: string | undefined }
  /** Who fails takes the damage and the condition; who succeeds half of the damage, or none. */
  | {
      readonly do: 'save';
      readonly ability: string;
      readonly dc: number;
      readonly damage?: string | undefined;
      readonly damageType?: string | undefined;
      readonly half?: boolean | undefined;
      readonly condition?: string | undefined;
    }
  | { readonly do: 'move'; readonly x: number; readonly y: number; readonly sceneId?: SceneId | undefined }
  | { readonly do: 'handout'; readonly handoutId: HandoutId; readonly to: 'actor' | 'all' }
  /** Everybody on the scene fights. */
  | { readonly do: 'encounter' }
  | { readonly do: 'pause' }
  /** The walk ends where it crossed the edge. */
  | { readonly do: 'stop' };

export interface Trigger {
  readonly id: TriggerId;
  readonly sceneId: SceneId;
  /** For the GM. */
  readonly name: string;
  readonly region: TriggerRegion;
  readonly when: 'enter' | 'leave' | 'turnEnd' | 'open';
  /** Whose tokens spring it; null: anybody's. */
  readonly side: Sheet['side'] | null;
  /** It is disarmed when it has sprung. */
  readonly once: boolean;
  readonly armed: boolean;
  readonly then: readonly Consequence[];
}
export type TriggerFields = Omit<Trigger, 'id' | 'sceneId'>;

/** What sprang a trigger: a token, or a door that somebody opened without one. */
export interface Sprung {
  readonly triggerId: TriggerId;
  readonly tokenId: TokenId | null;
  readonly sheetId: SheetId | null;
}
