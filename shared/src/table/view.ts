import type { DoorId, ExchangeId, SceneId, SheetId, TokenId, UserId } from '../kernel/index.ts';
import { litGround, type Bitmap, type Glow, type LightSource, type Wall } from '../vision/index.ts';
import { viewExchanges, type ExchangeView } from './actions/view.ts';
import { viewEncounter, type EncounterView } from './combat/view.ts';
import { viewDoors, type DoorView } from './doors/view.ts';
import { blockersOf, lightingOf, viewVision, type ViewerVision } from './fog/sight.ts';
import { viewMembers, type MemberView } from './members/view.ts';
import type { Viewer } from './members/state.ts';
import { viewScene, viewScenes, type SceneView } from './scenes/view.ts';
import { viewSheets, type SheetView } from './sheets/view.ts';
import type { TableState } from './state.ts';
import { viewTokens, type TokenView } from './tokens/view.ts';

/** All that one viewer may know. Parts that did not change are the same objects from one view to the next. */
export interface TableView {
  readonly session: { readonly id: string; readonly name: string; readonly sceneId: SceneId; readonly ruleset: string; readonly options: string; readonly partyVision: boolean; readonly reactionSeconds: number; readonly undo: string };
  readonly members: ReadonlyMap<UserId, MemberView>;
  readonly scene: SceneView;
  readonly scenes: ReadonlyMap<SceneId, string>;
  readonly walls: readonly Wall[];
  readonly lights: readonly LightSource[];
  readonly tokens: ReadonlyMap<TokenId, TokenView>;
  readonly doors: ReadonlyMap<DoorId, DoorView>;
  readonly vision: ViewerVision;
  /** For the GM, who needs no eyes: all ground that is lit. */
  readonly litGround: Glow | undefined;
  readonly explored: Bitmap | undefined;
  readonly sheets: ReadonlyMap<SheetId, SheetView>;
  readonly encounter: EncounterView | null;
  readonly exchanges: ReadonlyMap<ExchangeId, ExchangeView>;
}

const NOBODY: ReadonlySet<UserId> = new Set();
const NOTHING: readonly never[] = [];

const optionTexts = new WeakMap<TableState['options'], string>();
function optionsText({ options }: TableState): string {
  let text = optionTexts.get(options);
  if (text === undefined) optionTexts.set(options, (text = JSON.stringify(options)));
  return text;
}

/**
 * The one place that decides who may know what. Everything that leaves the server for a player passes through it:
 * compare two views, never filter a difference.
 */
export function view(state: TableState, viewer: Viewer, online: ReadonlySet<UserId> = NOBODY): TableView {
  const vision = viewVision(state, viewer);
  const scene = state.scenes.get(vision.sceneId)!;
  const memory = vision.all ? undefined : state.memory.get(viewer.userId)?.get(scene.id);
  return {
    session: { id: state.sessionId, name: state.name, sceneId: scene.id, ruleset: state.ruleset, options: optionsText(state), ...state.settings, undo: vision.all ? (state.undo.at(-1)?.what ?? '') : '' },
    members: viewMembers(state, online),
    scene: viewScene(scene),
    scenes: viewScenes(state, vision),
    walls: vision.all ? scene.walls : NOTHING,
    lights: vision.all ? scene.lights : NOTHING,
    tokens: viewTokens(state, viewer, vision),
    doors: viewDoors(scene, vision, memory),
    vision,
    litGround: vision.all ? litGround(blockersOf(scene), lightingOf(state, scene)) : undefined,
    explored: memory?.explored,
    sheets: viewSheets(state, viewer),
    encounter: viewEncounter(state, viewer),
    exchanges: viewExchanges(state, viewer),
  };
}
