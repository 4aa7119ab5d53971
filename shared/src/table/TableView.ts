import type {
  DoorId,
  DrawingId,
  ExchangeId,
  HandoutId,
  LightId,
  PinId,
  PropId,
  SceneId,
  SheetId,
  TemplateId,
  TokenId,
  TriggerId,
  UserId,
  WallId,
} from '../kernel/index.ts';
import type { Bitmap, Glow } from '../vision/index.ts';
import type { ExchangeView } from './actions/view.ts';
import type { EncounterView } from './combat/view.ts';
import type { DoorView } from './doors/view.ts';
import type { DrawingView } from './drawings/view.ts';
import type { HandoutView } from './handouts/view.ts';
import type { MemberView } from './members/view.ts';
import type { PinView } from './pins/view.ts';
import type { PropView } from './props/view.ts';
import type { PreparedView } from './scenes/deskView.ts';
import type { SceneView } from './scenes/view.ts';
import type { SceneLight as LightView } from './state/Light.ts';
import type { Trigger as TriggerView } from './state/Trigger.ts';
import type { SceneWall as WallView } from './state/Wall.ts';
import type { ViewerVision } from './sight/look.ts';
import type { SheetView } from './sight/viewSheet.ts';
import type { TokenView } from './sight/viewToken.ts';
import type { TemplateView } from './templates/view.ts';

/** All that one viewer may know. Parts that did not change are the same objects from one view to the next. */
export interface TableView {
  readonly session: {
    readonly id: string;
    readonly name: string;
    readonly sceneId: SceneId;
    readonly ruleset: string;
    readonly options: string;
    readonly partyVision: boolean;
    readonly reactionSeconds: number;
    readonly undo: string;
    readonly undoBlocked: boolean;
    readonly undoMine: string;
    readonly redoMine: string;
    readonly creatorId: string;
    readonly paused: boolean;
    readonly playersDraw: boolean;
    /** Of GMs: the scene that everybody is shown; and whether they look at one alone. */
    readonly activeSceneId: string;
    readonly looksAlone: boolean;
  };
  readonly members: ReadonlyMap<UserId, MemberView>;
  readonly removed: ReadonlyMap<UserId, string>;
  readonly knocks: ReadonlyMap<UserId, string>;
  readonly scene: SceneView;
  readonly scenes: ReadonlyMap<SceneId, string>;
  readonly walls: ReadonlyMap<WallId, WallView>;
  readonly lights: ReadonlyMap<LightId, LightView>;
  readonly prepared: ReadonlyMap<SceneId, PreparedView>;
  readonly whereabouts: ReadonlyMap<UserId, SceneId>;
  readonly tokens: ReadonlyMap<TokenId, TokenView>;
  readonly doors: ReadonlyMap<DoorId, DoorView>;
  readonly vision: ViewerVision;
  /** For the GM, who needs no eyes: all ground that is lit. */
  readonly litGround: Glow | undefined;
  readonly explored: Bitmap | undefined;
  readonly sheets: ReadonlyMap<SheetId, SheetView>;
  readonly encounter: EncounterView | null;
  readonly exchanges: ReadonlyMap<ExchangeId, ExchangeView>;
  readonly drawings: ReadonlyMap<DrawingId, DrawingView>;
  readonly templates: ReadonlyMap<TemplateId, TemplateView>;
  readonly pins: ReadonlyMap<PinId, PinView>;
  readonly props: ReadonlyMap<PropId, PropView>;
  readonly handouts: ReadonlyMap<HandoutId, HandoutView>;
  readonly triggers: ReadonlyMap<TriggerId, TriggerView>;
}
