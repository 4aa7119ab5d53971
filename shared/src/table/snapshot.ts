import {
  assert,
  type DoorId,
  type LightId,
  type SceneId,
  type SessionId,
  type TokenId,
  type UserId,
  type WallId,
} from '../kernel/index.ts';
import type { Sheet } from '../rules/index.ts';
import { decodeBitmap, encodeBitmap, type Bitmap, type DoorState } from '../vision/index.ts';
import type { Door } from './state/Door.ts';
import type { Drawing } from './state/Drawing.ts';
import type { Encounter } from './state/Encounter.ts';
import type { Exchange } from './state/Exchange.ts';
import type { SceneLight } from './state/Light.ts';
import type { Handout } from './state/Handout.ts';
import type { LogEntry } from './state/LogEntry.ts';
import type { FormerMember, Member } from './state/Member.ts';
import type { SceneMemory } from './state/Memory.ts';
import type { Pin } from './state/Pin.ts';
import type { Prop } from './state/Prop.ts';
import type { Scene } from './state/Scene.ts';
import { withMaps, type SceneOfLists } from './state/SceneOfLists.ts';
import { type Settings, START_SETTINGS } from './state/Settings.ts';
import type { TableState } from './state/TableState.ts';
import type { Template } from './state/Template.ts';
import type { Token } from './state/Token.ts';
import type { Trigger } from './state/Trigger.ts';
import type { UndoEntry } from './state/UndoEntry.ts';
import type { SceneWall } from './state/Wall.ts';
import { bodyWithKeys, exchangeWithKeys } from './state/withKeys.ts';
import { fromEntryOfLists, fromOldEntry, fromStoredEntry, toStoredEntry, type OldEntry } from './undo/port.ts';

/** Bumped when the shape of a snapshot changes. */
export const SNAPSHOT_VERSION = 6;

type Entries<K, V> = readonly (readonly [K, V])[];

type StoredScene = Omit<Scene, 'walls' | 'doors' | 'lights'> & {
  readonly walls: Entries<WallId, SceneWall>;
  readonly doors: Entries<DoorId, Door>;
  readonly lights: Entries<LightId, SceneLight>;
};

/** A table as plain JSON. */
export interface TableSnapshot {
  readonly sessionId: SessionId;
  readonly name: string;
  readonly version: number;
  readonly settings: Settings;
  readonly creatorId: UserId | null;
  readonly members: readonly Member[];
  readonly formerMembers: readonly FormerMember[];
  /** Absent in snapshots from before doors were knocked at. */
  readonly knocks?: Entries<UserId, string>;
  readonly scenes: readonly StoredScene[];
  readonly activeSceneId: SceneId;
  readonly sceneOf: Entries<UserId, SceneId>;
  /** Absent in snapshots from before GMs could look at a scene alone. */
  readonly looks?: Entries<UserId, SceneId>;
  readonly tokens: readonly Token[];
  readonly memory: Entries<
    UserId,
    Entries<SceneId, { readonly explored: string; readonly doors: Entries<DoorId, DoorState> }>
  >;
  readonly log: readonly LogEntry[];
  /** Absent in snapshots from before lines were counted. */
  readonly logged?: number;
  readonly told: Entries<UserId, number>;
  readonly ruleset: string;
  readonly options: TableState['options'];
  readonly sheets: readonly Sheet[];
  readonly encounter: Encounter | null;
  readonly exchanges: readonly Exchange[];
  readonly undo: readonly UndoEntry[];
  /** Absent in snapshots from before anything could be done again. */
  readonly takenBack?: number;
  /** Absent in snapshots from before anything was drawn, laid or stuck on maps. */
  readonly drawings?: readonly Drawing[];
  readonly templates?: readonly Template[];
  readonly pins?: readonly Pin[];
  readonly props?: readonly Prop[];
  readonly handouts?: readonly Handout[];
  readonly triggers?: readonly Trigger[];
}

const toStoredScene = (scene: Scene): StoredScene => ({
  ...scene,
  walls: [...scene.walls],
  doors: [...scene.doors],
  lights: [...scene.lights],
});
const fromStoredScene = (scene: StoredScene): Scene => ({
  ...scene,
  walls: new Map(scene.walls),
  doors: new Map(scene.doors),
  lights: new Map(scene.lights),
});

export function toSnapshot(state: TableState): TableSnapshot {
  const memoryOf = (memory: SceneMemory) => ({ explored: encodeBitmap(memory.explored), doors: [...memory.doors] });
  return {
    ...state,
    members: [...state.members.values()],
    formerMembers: [...state.formerMembers.values()],
    knocks: [...state.knocks],
    scenes: [...state.scenes.values()].map(toStoredScene),
    sceneOf: [...state.sceneOf],
    looks: [...state.looks],
    tokens: [...state.tokens.values()],
    memory: [...state.memory].map(
      ([userId, scenes]) => [userId, [...scenes].map(([id, memory]) => [id, memoryOf(memory)] as const)] as const,
    ),
    told: [...state.told],
    sheets: [...state.sheets.values()],
    exchanges: [...state.exchanges.values()],
    undo: state.undo.map(toStoredEntry),
    drawings: [...state.drawings.values()],
    templates: [...state.templates.values()],
    pins: [...state.pins.values()],
    props: [...state.props.values()],
    handouts: [...state.handouts.values()],
    triggers: [...state.triggers.values()],
  };
}

function readBitmap(text: string): Bitmap {
  const bitmap = decodeBitmap(text);
  assert(bitmap.ok, 'a snapshot holds whole bitmaps');
  return bitmap.value;
}

/** What snapshots from before there were rules lack. */
const ADDED = { ruleset: 'none', options: {}, sheets: [], encounter: null, exchanges: [], undo: [] } as const;

/** What snapshots lack from before tables remembered who had left. */
const NOT_REMEMBERED = { creatorId: null, formerMembers: [] } as const;

/** From before words were written down by key. */
function sayingByKey(stored: TableSnapshot): TableSnapshot {
  return {
    ...stored,
    log: stored.log.map(({ bodies, ...entry }) => ({
      ...entry,
      body: bodyWithKeys(entry.body),
      ...(bodies && {
        bodies: Object.fromEntries(Object.entries(bodies).map(([reader, body]) => [reader, bodyWithKeys(body)])),
      }),
    })),
    exchanges: stored.exchanges.map(exchangeWithKeys),
  };
}

/** Brings a stored snapshot to the present shape. */
function upgrade(stored: TableSnapshot, version: number): TableSnapshot {
  if (version > 5) return stored;
  const { undo, ...rest } = version > 4 ? stored : withOldSteps(stored, version);
  const scenes = (rest.scenes as readonly unknown[] as readonly SceneOfLists[]).map(withMaps).map(toStoredScene);
  return { ...rest, scenes, undo: undo.map(fromEntryOfLists) };
}

/** From before version 5. */
function withOldSteps(stored: TableSnapshot, version: number): TableSnapshot {
  const remembering = version > 2 ? stored : withWhatWasAdded(stored, version);
  const undo = (remembering.undo as readonly unknown[] as readonly OldEntry[]).map(fromOldEntry);
  return { ...(version > 3 ? remembering : sayingByKey(remembering)), undo };
}

function withWhatWasAdded(stored: TableSnapshot, version: number): TableSnapshot {
  const remembering = { ...NOT_REMEMBERED, ...stored };
  if (version > 1) return remembering;
  const tokens = stored.tokens.map((token) => ({ ...token, sheetId: null, invisible: false }));
  return { ...ADDED, ...remembering, settings: { ...START_SETTINGS, ...stored.settings }, tokens };
}

const byId = <Id, Thing extends { readonly id: Id }>(things: readonly Thing[] = []): ReadonlyMap<Thing['id'], Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** Rebuilds exactly the state that was written, by this version or an older one. */
export function fromSnapshot(stored: TableSnapshot, version = SNAPSHOT_VERSION): TableState {
  const snapshot = upgrade(stored, version);
  const memoryFrom = (memory: {
    readonly explored: string;
    readonly doors: Entries<DoorId, DoorState>;
  }): SceneMemory => ({ explored: readBitmap(memory.explored), doors: new Map(memory.doors) });
  return {
    ...snapshot,
    settings: { ...START_SETTINGS, ...snapshot.settings },
    members: new Map(snapshot.members.map((member) => [member.id, member])),
    formerMembers: new Map(snapshot.formerMembers.map((former) => [former.id, former])),
    knocks: new Map(snapshot.knocks),
    logged: snapshot.logged ?? 0,
    scenes: new Map(snapshot.scenes.map((scene) => [scene.id, fromStoredScene(scene)])),
    sceneOf: new Map(snapshot.sceneOf),
    looks: new Map(snapshot.looks),
    tokens: new Map<TokenId, Token>(snapshot.tokens.map((token) => [token.id, token])),
    memory: new Map(
      snapshot.memory.map(([userId, scenes]) => [
        userId,
        new Map(scenes.map(([id, memory]) => [id, memoryFrom(memory)])),
      ]),
    ),
    told: new Map(snapshot.told),
    sheets: new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet])),
    exchanges: new Map(snapshot.exchanges.map((exchange) => [exchange.id, exchange])),
    undo: snapshot.undo.map(fromStoredEntry),
    takenBack: snapshot.takenBack ?? 0,
    drawings: byId(snapshot.drawings),
    templates: byId(snapshot.templates),
    pins: byId(snapshot.pins),
    props: byId(snapshot.props),
    handouts: byId(snapshot.handouts),
    triggers: byId(snapshot.triggers),
  };
}
