import type { SceneId, SessionId, UserId } from '../kernel/index.ts';
import { openGround } from './scenes/openGround.ts';
import { START_SETTINGS } from './state/Settings.ts';
import type { TableState } from './state/TableState.ts';

/** A thousand tables may wait for their players: what is empty is there once. */
const NONE: ReadonlyMap<never, never> = new Map<never, never>();

/** The empty table that every session starts from: lit open ground of 30 by 20 cells. */
export function newTable(
  sessionId: SessionId,
  name: string,
  ruleset = 'none',
  creatorId: UserId | null = null,
): TableState {
  const scene = openGround(sessionId as string as SceneId);
  return {
    sessionId,
    name,
    version: 0,
    settings: START_SETTINGS,
    creatorId,
    members: new Map(),
    formerMembers: NONE,
    knocks: NONE,
    scenes: new Map([[scene.id, scene]]),
    activeSceneId: scene.id,
    sceneOf: NONE,
    looks: NONE,
    tokens: new Map(),
    memory: NONE,
    ruleset,
    options: {},
    sheets: NONE,
    encounter: null,
    exchanges: NONE,
    undo: [],
    takenBack: 0,
    log: [],
    logged: 0,
    told: NONE,
    drawings: NONE,
    templates: NONE,
    pins: NONE,
    props: NONE,
    handouts: NONE,
    triggers: NONE,
  };
}
