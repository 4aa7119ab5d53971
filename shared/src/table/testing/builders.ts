import type { DoorId, SceneId, SessionId, TokenId, UserId } from '../../kernel/index.ts';
import type { Wall } from '../../vision/index.ts';
import { advance } from '../apply.ts';
import { newTable } from '../genesis.ts';
import type { Door } from '../state/Door.ts';
import type { TableEvent } from '../state/events/TableEvent.ts';
import type { TableState } from '../state/TableState.ts';
import type { TokenProperties } from '../state/Token.ts';
import type { Token } from '../state/Token.ts';
import { byPlace } from '../state/Wall.ts';
import { completeToken } from '../tokens/defaults.ts';

/** Ids that read well: `uuid(7)` ends in 7. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const SESSION = uuid(1) as SessionId;
export const GM = uuid(100) as UserId;
export const BO = uuid(101) as UserId;
export const CY = uuid(102) as UserId;
export const EVE = uuid(103) as UserId;
export const DEE = uuid(104) as UserId;
export const SCENE = uuid(1) as string as SceneId;
export const DOOR = uuid(500) as DoorId;

export const wall = (x1: number, y1: number, x2: number, y2: number): Wall => ({ x1, y1, x2, y2, kind: 'wall' });

export function token(n: number, properties: Partial<TokenProperties> = {}): Token {
  return completeToken(uuid(n), SCENE, { name: `Token ${n}`, x: 0, y: 0, ...properties });
}
export const tokenId = (n: number): TokenId => uuid(n) as TokenId;

export const created = (piece: Token): TableEvent => ({ type: 'TokenCreated', token: piece });

/** A GM and two players at an empty table. */
export const PARTY: readonly TableEvent[] = [
  { type: 'MemberJoined', userId: GM, displayName: 'Ada', role: 'gm' },
  { type: 'MemberJoined', userId: BO, displayName: 'Bo', role: 'player' },
  { type: 'MemberJoined', userId: CY, displayName: 'Cy', role: 'player' },
];

/** Replaces the starting scene's walls, doors and light. */
export function sceneWith(parts: {
  readonly walls?: readonly Wall[];
  readonly door?: Partial<Door>;
  readonly globalLight?: 'bright' | 'dim' | 'dark';
}): (state: TableState) => TableState {
  return (state) => {
    const scene = state.scenes.get(SCENE)!;
    const door: Door = { x1: 1000, y1: 900, x2: 1000, y2: 1000, state: 'closed', secret: false, ...parts.door };
    const doors = parts.door ? new Map([[DOOR, door]]) : scene.doors;
    const changed = {
      ...scene,
      walls: parts.walls ? byPlace(SCENE, parts.walls) : scene.walls,
      doors,
      globalLight: parts.globalLight ?? scene.globalLight,
    };
    return { ...state, scenes: new Map(state.scenes).set(SCENE, changed) };
  };
}

export function play(state: TableState, events: readonly TableEvent[], actor: UserId = GM): TableState {
  return advance(state, events, { seq: state.version + 1, actor, at: 1_000 + state.version });
}

export function table(
  events: readonly TableEvent[] = [],
  scene: (state: TableState) => TableState = (state) => state,
): TableState {
  const start = play(scene(newTable(SESSION, 'Test table')), PARTY);
  return events.length === 0 ? start : play(start, events);
}
