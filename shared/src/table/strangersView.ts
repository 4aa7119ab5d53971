import type { SceneId } from '../kernel/index.ts';
import type { TableView } from './TableView.ts';

const NONE: ReadonlyMap<never, never> = new Map<never, never>();
const NOWHERE = '' as SceneId;

/** What somebody knows who is not at the table: nothing, whatever table it is. */
export const STRANGERS_VIEW: TableView = {
  session: {
    id: '',
    name: '',
    sceneId: NOWHERE,
    ruleset: '',
    options: '{}',
    partyVision: false,
    reactionSeconds: 0,
    undo: '',
    undoBlocked: false,
    undoMine: '',
    redoMine: '',
    creatorId: '',
    paused: false,
    playersDraw: false,
    activeSceneId: '',
    looksAlone: false,
  },
  members: NONE,
  removed: NONE,
  knocks: NONE,
  scene: {
    id: NOWHERE,
    name: '',
    width: 0,
    height: 0,
    grid: { kind: 'none', offsetX: 0, offsetY: 0, distance: 1, unit: '' },
    globalLight: 'dark',
    image: null,
  },
  scenes: NONE,
  walls: NONE,
  lights: NONE,
  prepared: NONE,
  whereabouts: NONE,
  tokens: NONE,
  doors: NONE,
  vision: { sceneId: NOWHERE, all: false, sight: undefined },
  litGround: undefined,
  explored: undefined,
  sheets: NONE,
  encounter: null,
  exchanges: NONE,
  drawings: NONE,
  templates: NONE,
  pins: NONE,
  props: NONE,
  handouts: NONE,
  triggers: NONE,
};
