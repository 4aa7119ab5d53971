import type { SceneId, SheetId, TokenId, UserId } from '../../kernel/index.ts';

export interface Bar {
  readonly value: number;
  readonly max: number;
}
export interface TokenSight {
  /** Map units; 0 sees to the edge of the scene. */
  readonly range: number;
  /** Map units. */
  readonly darkvision: number;
}
export interface TokenLight {
  /** Radii in map units. */
  readonly bright: number;
  readonly dim: number;
  readonly color: string;
}

/** A piece on the map. `x`, `y` are map units of the top left corner, `size` counts cells. */
export interface Token {
  readonly id: TokenId;
  readonly sceneId: SceneId;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly elevation: number;
  /** Degrees clockwise, 0..359. */
  readonly rotation: number;
  readonly ownerId: UserId | null;
  /** The character or monster that stands here; its bar, statuses and owner are the sheet's. */
  readonly sheetId: SheetId | null;
  /** Seen by its owner, the GM, and eyes with the sense for it. Follows from the sheet. */
  readonly invisible: boolean;
  readonly image: string;
  readonly color: string;
  /** Known to the GM only. */
  readonly hidden: boolean;
  /** Whether others than the owner and the GM read the name. */
  readonly showName: boolean;
  readonly bar: Bar | null;
  /** Whether others than the owner and the GM see the bar. */
  readonly showBar: boolean;
  readonly statuses: readonly string[];
  readonly sight: TokenSight | null;
  readonly light: TokenLight | null;
  /** Never leaves the GM's view. */
  readonly gmNotes: string;
  /** Stays where it is until the GM unlocks it; absent: it does not. */
  readonly locked?: boolean;
  /** Those of a higher one lie above; absent: 0. */
  readonly z?: number;
  /** Who reads the name and sees the bar. Absent: all or the owner, as `showName` and `showBar` have it. */
  readonly nameFor?: PartAudience;
  readonly barFor?: PartAudience;
}

/** Whom a part of a token is for, besides the GM: nobody, its owner, or all who see it. */
export type PartAudience = 'gm' | 'owner' | 'all';

/** What a token can be made with. */
export type TokenProperties = Omit<Token, 'id' | 'sceneId' | 'invisible'>;
/** What of a token is put in place of the old; it changes its place by moves. */
export type TokenChanges = Partial<Omit<TokenProperties, 'x' | 'y'>>;
