import type { DoorState, GlobalLight } from '../vision/index.ts';
import type { Grid, MapImage, Role } from '../table/index.ts';

/**
 * The room's state as each client decodes it: only what its user may know. Ids are map keys.
 * All coordinates are map units (integers, 100 to a cell), positions are top left corners.
 */
export interface RoomState {
  readonly session: {
    readonly id: string;
    readonly name: string;
    readonly sceneId: string;
    readonly partyVision: boolean;
    /** Id of the rules played by, and the variants chosen, as JSON. */
    readonly ruleset: string;
    readonly options: string;
    /** How long a defender may think; 0: as long as they like. */
    readonly reactionSeconds: number;
    /** GM only: what would be taken back next, in a word; empty: nothing. */
    readonly undo: string;
    /** GM only: whether that cannot be taken back yet, nor what was done before it. */
    readonly undoBlocked: boolean;
    /** Who opened the table. */
    readonly creatorId: string;
  };
  readonly members: ReadonlyMap<string, MemberState>;
  /** GM only: id to name of everybody who was removed. */
  readonly removed: ReadonlyMap<string, string>;
  readonly scene: SceneState;
  /** GM only: id to name of every scene. */
  readonly scenes: ReadonlyMap<string, string>;
  readonly tokens: ReadonlyMap<string, TokenState>;
  readonly doors: ReadonlyMap<string, DoorStateFields>;
  readonly vision: VisionState;
  /** Sheets that the viewer may read: the GM all, a player the own ones. */
  readonly sheets: ReadonlyMap<string, SheetState>;
  readonly encounter: EncounterState;
  /** Actions under way that concern somebody in sight. */
  readonly exchanges: ReadonlyMap<string, ExchangeState>;
}
/** Everything that only a sheet's readers need, in parts that change apart from each other. */
export interface SheetState {
  readonly name: string;
  readonly image: string;
  readonly size: number;
  readonly ruleset: string;
  /** Empty: nobody's. */
  readonly ownerId: string;
  readonly side: 'party' | 'foes' | 'neutral';
  /** Current values by resource, such as `hp`. */
  readonly resources: ReadonlyMap<string, number>;
  /** Upper bounds by resource; absent: unbounded. */
  readonly maxima: ReadonlyMap<string, number>;
  /** JSON of the parts of shared/rules' `Sheet`: `{ fields, bonuses, overrides }`. */
  readonly values: string;
  /** JSON: `Proficiency[]`. */
  readonly proficiencies: string;
  /** JSON: `Entry[]`. */
  readonly entries: string;
  /** JSON: `Effect[]`. */
  readonly effects: string;
  /** JSON: `Origin | null`. */
  readonly origin: string;
  readonly notes: string;
  /** GM only. */
  readonly gmNotes: string;
}
/** `id` is empty while there is no encounter. */
export interface EncounterState {
  readonly id: string;
  /** 0 before the first turn and in a surprise round. */
  readonly round: number;
  /** Sheet id; empty before the first turn, and while somebody unseen acts. */
  readonly turnOf: string;
  readonly isSurpriseRound: boolean;
  readonly locked: boolean;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** By sheet id, those in sight only. */
  readonly combatants: ReadonlyMap<string, CombatantState>;
}
export interface CombatantState {
  readonly tokenId: string;
  readonly name: string;
  readonly image: string;
  /** Place in the order, from 0, counted among those in sight. */
  readonly place: number;
  readonly hasInitiative: boolean;
  readonly initiative: number;
  readonly surprised: boolean;
  /** For readers of the sheet; empty and -1 for others. JSON: number by pool. */
  readonly pools: string;
  readonly movementFeet: number;
  readonly movedFeet: number;
}
export interface ExchangeState {
  readonly actionId: string;
  readonly title: string;
  /** JSON: `{ sheetId, name }`, both empty for somebody unseen. */
  readonly actor: string;
  /** JSON: such parties. */
  readonly targets: string;
  readonly waitingFor: string;
  /** JSON: the `Prompt[]` of shared/rules that this viewer may answer with `react`. */
  readonly prompts: string;
  /** Milliseconds since the epoch; 0: no timer. */
  readonly deadline: number;
}
export interface MemberState {
  readonly displayName: string;
  readonly role: Role;
  readonly online: boolean;
}
export interface SceneState {
  readonly id: string;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly gridKind: Grid['kind'];
  readonly gridOffsetX: number;
  readonly gridOffsetY: number;
  /** Game distance of one cell, and its unit. */
  readonly gridDistance: number;
  readonly gridUnit: string;
  readonly globalLight: GlobalLight;
  /** Empty when the scene has no picture. Tiles: `/api/sessions/:id/scenes/:sceneId/tiles/:z/:x/:y`. */
  readonly assetId: MapImage['assetId'];
  readonly imageWidth: number;
  readonly imageHeight: number;
  readonly tileSize: number;
  readonly maxZoom: number;
  /** GM only: `encodeWalls` of shared/contracts; empty for everybody else. */
  readonly walls: string;
  /** GM only: JSON array of `{ x, y, bright, dim, color }`; empty for everybody else. */
  readonly lights: string;
}
export interface TokenState {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Cells. */
  readonly size: number;
  readonly elevation: number;
  readonly rotation: number;
  /** Empty: nobody's. */
  readonly ownerId: string;
  readonly image: string;
  readonly color: string;
  /** GM only. */
  readonly hidden: boolean;
  readonly showName: boolean;
  /** `barMax` 0: no bar, or not for this viewer. */
  readonly barValue: number;
  readonly barMax: number;
  readonly showBar: boolean;
  /** Space-separated. */
  readonly statuses: string;
  /** Empty: a plain piece. */
  readonly sheetId: string;
  /** Owner and GM; -1: the token does not see. */
  readonly sightRange: number;
  readonly darkvision: number;
  /** Owner and GM; `lightDim` 0: it carries no light. */
  readonly lightBright: number;
  readonly lightDim: number;
  readonly lightColor: string;
  /** GM only. */
  readonly gmNotes: string;
}
export interface DoorStateFields {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** As last seen by this viewer. */
  readonly state: DoorState;
  /** GM only. */
  readonly secret: boolean;
}
export interface VisionState {
  /** The GM sees everything. */
  readonly all: boolean;
  /** What the viewer sees, as `decodeStars` of shared/vision reads it. */
  readonly stars: string;
  /** Lit ground in sight, as `decodeGlow` reads it; for the GM all lit ground. */
  readonly glow: string;
  /**
   * Ground remembered: `=` and a bitmap (`decodeBitmap`) to take over whole, or `+` and one to add.
   * Between its changes the client adds what `stars` and `glow` show.
   */
  readonly explored: string;
}
