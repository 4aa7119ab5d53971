import type { LightId, WallId } from '@tallow/shared/kernel';
import type { LogLine, MapImage, Role } from '@tallow/shared/table';
import type { ErrorObject } from '@tallow/shared/contracts';
import type { Bitmap, Glow, Star } from '@tallow/shared/vision';
import type {
  door,
  drawing,
  handout,
  light,
  member,
  pin,
  prepared,
  prop,
  template,
  token,
  trigger,
  ValuesOf,
  wall,
} from '@tallow/shared/wire';
import type { Building } from './Building.ts';
import type { MarkOptions } from './MarkOptions.ts';
import type { EncounterModel, ExchangeModel, Pointing, RulesSettings, SheetModel } from './RulesModel.ts';

/**
 * Where the connection stands (RES-1). `retryAt` (ms since the epoch) is when the next try starts, for the countdown.
 */
export type Connection =
  | { readonly phase: 'connecting' | 'active' | 'degraded' }
  | { readonly phase: 'reconnecting' | 'unavailable'; readonly attempt: number; readonly retryAt: number | null }
  | { readonly phase: 'update-required'; readonly version: string }
  | {
      readonly phase: 'ended';
      readonly why: 'removed' | 'replaced' | 'idle' | 'left' | 'unknown-session' | 'signed-out';
    };

/** A token as the client shows it: what the server said, and what is still on its way there. */
export interface TokenModel extends ValuesOf<typeof token> {
  readonly id: string;
  /** Where an own move will put it once the server agrees; null when nothing is under way. */
  readonly predicted: { readonly x: number; readonly y: number } | null;
}
export interface DoorModel extends ValuesOf<typeof door> {
  readonly id: string;
}
export interface WallModel extends ValuesOf<typeof wall> {
  readonly id: WallId;
}
export interface LightModel extends ValuesOf<typeof light> {
  readonly id: LightId;
}
export interface DrawingModel extends ValuesOf<typeof drawing> {
  readonly id: string;
}
export interface TemplateModel extends ValuesOf<typeof template> {
  readonly id: string;
}
export interface PinModel extends ValuesOf<typeof pin> {
  readonly id: string;
}
export interface PropModel extends ValuesOf<typeof prop> {
  readonly id: string;
}
export interface HandoutModel extends ValuesOf<typeof handout> {
  readonly id: string;
}
export interface TriggerModel extends ValuesOf<typeof trigger> {
  readonly id: string;
}
export interface PreparedModel extends ValuesOf<typeof prepared> {
  readonly id: string;
}
export interface MemberModel extends ValuesOf<typeof member> {
  readonly userId: string;
}
export interface SceneModel {
  readonly id: string;
  readonly name: string;
  /** Map units, 100 to a cell. */
  readonly width: number;
  readonly height: number;
  readonly grid: {
    readonly kind: 'square' | 'hex' | 'none';
    readonly offsetX: number;
    readonly offsetY: number;
    readonly distance: number;
    readonly unit: string;
    /** Of its lines; absent: as nobody said. */
    readonly color?: string;
    /** Percent. */
    readonly opacity?: number;
  };
  readonly globalLight: 'bright' | 'dim' | 'dark';
  readonly image: MapImage | null;
  /** `#rrggbb` of the ground where there is no picture; absent: stone. */
  readonly background?: string;
}
export interface VisionModel {
  readonly all: boolean;
  readonly stars: readonly Star[];
  readonly glow: Glow | undefined;
  readonly explored: Bitmap | undefined;
}
/** How long (ms) somebody is shown walking by. */
export const WALK_MS = 1_500;

/**
 * Another member's drag, ping or ruler, or a token that walked through sight. Ends by itself at `until` (ms since the
 * epoch).
 */
export type Signal =
  | {
      readonly kind: 'drag';
      readonly userId: string;
      readonly tokenId: string;
      readonly x: number;
      readonly y: number;
      readonly until: number;
    }
  | { readonly kind: 'ping'; readonly userId: string; readonly x: number; readonly y: number; readonly until: number }
  | {
      readonly kind: 'ruler';
      readonly userId: string;
      readonly points: readonly (readonly [number, number])[];
      readonly until: number;
    }
  | {
      readonly kind: 'walk';
      readonly userId: string;
      readonly name: string;
      readonly color: string;
      readonly image: string;
      readonly size: number;
      readonly stretches: readonly (readonly (readonly [number, number])[])[];
      readonly until: number;
    };

/** A short word to the user: a refusal near its token, or a note for the whole table. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly tone: 'info' | 'danger' | 'success';
  /** The refusal that it tells of, for who words it otherwise. */
  readonly error?: ErrorObject | undefined;
  /** Map place it belongs to. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

export type ToolId = 'select' | 'measure' | 'ping' | 'draw' | 'template' | 'place' | 'wall' | 'light' | 'fog' | 'cells';

export interface Stats {
  readonly build: string;
  readonly version: string;
  /** Milliseconds from sending an intent to its acknowledgement, over the last 100. */
  readonly ackP50: number;
  readonly ackP95: number;
  /** Round trip of the last sign of life, in milliseconds. */
  readonly latencyMs: number;
  readonly reconnects: number;
  /** The last number this user was told. */
  readonly seq: number;
  /** Own intents that wait for the connection. */
  readonly queued: number;
}

/** All that the table screen shows. Immutable: parts that did not change are the same objects. */
export interface TableModel {
  readonly connection: Connection;
  readonly me: { readonly userId: string; readonly displayName: string; readonly role: Role };
  readonly session: {
    readonly id: string;
    readonly name: string;
    readonly joinCode: string;
    readonly partyVision: boolean;
    /** Players draw on the map, too. */
    readonly playersDraw: boolean;
    /** Players move nothing for now. */
    readonly paused: boolean;
    /** GM only: the scene that everybody is shown, and whether this GM looks at one alone. */
    readonly activeSceneId: string;
    readonly looksAlone: boolean;
    readonly creatorId: string;
    /** The campaign that it is a session of. */
    readonly campaignId: string | null;
    /** Who comes by the code waits until a GM lets them in. */
    readonly knock: boolean;
  } & RulesSettings;
  /** GM only: who was removed, id to name. */
  readonly removed: ReadonlyMap<string, string>;
  /** GM only: who waits at the door, id to name. */
  readonly knocks: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, MemberModel>;
  /** Null until the first state has come. */
  readonly scene: SceneModel | null;
  /** GM only: id to name. */
  readonly scenes: ReadonlyMap<string, string>;
  /** GM only: all scenes as they are prepared, by id. */
  readonly prepared: ReadonlyMap<string, PreparedModel>;
  /** GM only: the scene where each member was placed, by their id. */
  readonly whereabouts: ReadonlyMap<string, string>;
  readonly tokens: ReadonlyMap<string, TokenModel>;
  readonly doors: ReadonlyMap<string, DoorModel>;
  /** GM only: of the scene. */
  readonly walls: ReadonlyMap<string, WallModel>;
  readonly lights: ReadonlyMap<string, LightModel>;
  readonly vision: VisionModel;
  /** Those this user may read, by id. */
  readonly sheets: ReadonlyMap<string, SheetModel>;
  /** Null while there is none. */
  readonly encounter: EncounterModel | null;
  /** Actions that wait for answers, by id. */
  readonly exchanges: ReadonlyMap<string, ExchangeModel>;
  /** What is drawn, laid or stuck on the map, and pages, as far as this user knows, by id. */
  readonly drawings: ReadonlyMap<string, DrawingModel>;
  readonly templates: ReadonlyMap<string, TemplateModel>;
  readonly pins: ReadonlyMap<string, PinModel>;
  readonly props: ReadonlyMap<string, PropModel>;
  readonly handouts: ReadonlyMap<string, HandoutModel>;
  /** GM only: of the scene. */
  readonly triggers: ReadonlyMap<string, TriggerModel>;
  /** Oldest first. */
  readonly log: readonly LogLine[];
  readonly hasOlderChat: boolean;
  readonly signals: readonly Signal[];
  readonly notices: readonly Notice[];
  readonly selection: ReadonlySet<string>;
  readonly tool: ToolId;
  /** Cells across and down that are dragged over with the tool for them. */
  readonly cellsToDrag: number;
  /** GM only: how the next wall or light is made, and which are chosen. */
  readonly building: Building;
  /** How the next drawing and template are made. */
  readonly markOptions: MarkOptions;
  /** Tokens marked as targets, on this screen only. */
  readonly marks: ReadonlySet<string>;
  /** What is being pointed out on the map; it has the pointer until it is done. */
  readonly pointing: Pointing | null;
  /** The GM looks through this member's eyes. */
  readonly viewAs: string | null;
  readonly stats: Stats;
  /** The server has newer pages of the same version: this one goes on, and may be loaded again. */
  readonly isOutdated: boolean;
  readonly idleClosesAt: number | null;
  /**
   * When the server last said (ms since the epoch) that steps of this table wait for their turn; null: never. GM only.
   */
  readonly strainedAt: number | null;
}

export type SubmitResult =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly error: ErrorObject };
