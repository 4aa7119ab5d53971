import { memo, sameFields, type UserId } from '../kernel/index.ts';
import { litGround } from '../vision/index.ts';
import { viewExchanges } from './actions/view.ts';
import { viewEncounter } from './combat/view.ts';
import { viewDoors } from './doors/view.ts';
import { viewKnocks, viewMembers, viewRemoved } from './members/view.ts';
import { viewPrepared, viewWhereabouts } from './scenes/deskView.ts';
import { viewScene, viewScenes } from './scenes/view.ts';
import { viewSheets } from './sheets/view.ts';
import { blockersOf } from './sight/blockersOf.ts';
import { lightingOf } from './sight/lightingOf.ts';
import type { ViewerVision } from './sight/look.ts';
import { viewVision } from './sight/viewVision.ts';
import type { Viewer } from './state/Member.ts';
import { placedSceneOf } from './state/sceneIdOf.ts';
import type { TableState } from './state/TableState.ts';
import { STRANGERS_VIEW } from './strangersView.ts';
import type { TableView } from './TableView.ts';
import { viewMarks } from './viewMarks.ts';
import { viewTokens } from './tokens/view.ts';
import { viewTriggers } from './triggers/port.ts';
import { lastDone, ownLast, ownTakenBack } from './undo/port.ts';

const NOBODY: ReadonlySet<UserId> = new Set();
const NOTHING: ReadonlyMap<never, never> = new Map<never, never>();

const optionsText = memo((options: TableState['options']): string => JSON.stringify(options));

/** What a viewer was found to know of an earlier state. */
export interface EarlierView {
  readonly state: TableState;
  readonly view: TableView;
}

/**
 * The one place that decides who may know what. Everything that leaves the server for a player passes through it:
 * compare two views, never filter a difference. `earlier` is the same viewer's, and only saves work: what is the same
 * as then is not looked up again, and the whole view is the same object when nothing changed for the viewer.
 */
export function view(
  state: TableState,
  viewer: Viewer,
  online: ReadonlySet<UserId> = NOBODY,
  earlier?: EarlierView,
): TableView {
  if (viewer.role === 'stranger') return STRANGERS_VIEW;
  const vision = viewVision(state, viewer);
  const scene = state.scenes.get(vision.sceneId)!;
  const memory = vision.all ? undefined : state.memory.get(viewer.userId)?.get(scene.id);
  const known = earlier && { tokens: earlier.state.tokens, vision: earlier.view.vision, views: earlier.view.tokens };
  const fresh: TableView = {
    session: viewSession(state, viewer, vision, earlier?.view.session),
    members: viewMembers(state, online),
    removed: viewRemoved(state, viewer),
    knocks: viewKnocks(state, viewer),
    scene: viewScene(scene),
    scenes: viewScenes(state, vision),
    prepared: viewPrepared(state, vision),
    whereabouts: viewWhereabouts(state, vision, earlier?.view.whereabouts),
    walls: vision.all ? scene.walls : NOTHING,
    lights: vision.all ? scene.lights : NOTHING,
    tokens: viewTokens(state, viewer, vision, known),
    doors: viewDoors(scene, vision, memory),
    vision,
    litGround: vision.all ? litGround(blockersOf(scene), lightingOf(state, scene)) : undefined,
    explored: memory?.explored,
    sheets: viewSheets(state, viewer),
    encounter: viewEncounter(state, viewer),
    exchanges: viewExchanges(state, viewer),
    triggers: viewTriggers(state, scene.id, vision.all),
    ...viewMarks(state, viewer, vision, earlier),
  };
  return earlier && sameFields(earlier.view, fresh) ? earlier.view : fresh;
}

function viewSession(
  state: TableState,
  viewer: Viewer,
  { sceneId, all }: ViewerVision,
  earlier?: TableView['session'],
): TableView['session'] {
  const { sessionId: id, name, ruleset, settings } = state;
  const creatorId = state.creatorId ?? '';
  const last = all ? lastDone(state.undo, null) : undefined;
  const fresh = {
    id,
    name,
    sceneId,
    ruleset,
    options: optionsText(state.options),
    ...settings,
    creatorId,
    undo: last?.what ?? '',
    undoBlocked: last?.final ?? false,
    undoMine: ownLast(state, viewer)?.what ?? '',
    redoMine: ownTakenBack(state, viewer)?.what ?? '',
    activeSceneId: all ? state.activeSceneId : '',
    looksAlone: all && sceneId !== placedSceneOf(state, viewer.userId),
  };
  return earlier && sameFields(earlier, fresh) ? earlier : fresh;
}
