import { centreOf, centreOffset, type MapPoint } from '../../geometry/index.ts';
import { memo, type DoorId, type SceneId, type UserId } from '../../kernel/index.ts';
import type { TableEvent } from '../state/events/TableEvent.ts';
import type { Scene } from '../state/Scene.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';
import { tokensOfSheets } from '../state/tokensOfSheets.ts';
import type { Sprung, Trigger } from '../state/Trigger.ts';
import { crossedAt, groundOf, isIn, type Ground } from './region.ts';

type When = Trigger['when'];

/** Armed triggers by scene: most steps of most tables meet none. */
const armedOn = memo((triggers: TableState['triggers']): ReadonlyMap<SceneId, readonly Trigger[]> => {
  const byScene = new Map<SceneId, Trigger[]>();
  for (const trigger of triggers.values()) {
    if (!trigger.armed) continue;
    const known = byScene.get(trigger.sceneId);
    if (known) known.push(trigger);
    else byScene.set(trigger.sceneId, [trigger]);
  }
  return byScene;
});

const armed = (state: TableState, sceneId: SceneId, ...when: readonly When[]): readonly Trigger[] =>
  (armedOn(state.triggers).get(sceneId) ?? []).filter((trigger) => when.includes(trigger.when));

/** Whose side a token is on: its character's; else the party's, if somebody plays it. */
function sideOf({ sheets }: TableState, { sheetId, ownerId }: Token): Trigger['side'] {
  const sheet = sheetId ? sheets.get(sheetId) : undefined;
  return sheet ? sheet.side : ownerId ? 'party' : 'neutral';
}

/** A token that is hidden is being prepared: it springs nothing. Nor does one spring what hangs on itself. */
const maySpring = (state: TableState, token: Token, { side, region }: Trigger): boolean =>
  !token.hidden &&
  !('tokenId' in region && region.tokenId === token.id) &&
  (side === null || side === sideOf(state, token));

const by = (trigger: Trigger, token: Token): Sprung => ({
  triggerId: trigger.id,
  tokenId: token.id,
  sheetId: token.sheetId,
});

/** The way that the middle of a token takes through its corners. */
export function wayOf(token: Token, waypoints: readonly (readonly [number, number])[]): readonly MapPoint[] {
  const half = centreOffset(token);
  return [centreOf(token), ...waypoints.map(([x, y]) => ({ x: x + half, y: y + half }))];
}

interface Crossing {
  readonly trigger: Trigger;
  /** How far along the way, map units. */
  readonly far: number;
}

/** What a walk springs, the nearest first. */
export function crossings(state: TableState, token: Token, way: readonly MapPoint[]): readonly Crossing[] {
  const scene = state.scenes.get(token.sceneId);
  if (!scene) return [];
  return armed(state, scene.id, 'enter', 'leave')
    .flatMap((trigger): readonly Crossing[] => {
      const ground = maySpring(state, token, trigger) ? groundOf(state, scene, trigger) : undefined;
      const far = ground && crossedAt(ground, way, trigger.when === 'leave' ? 'leave' : 'enter');
      return far === undefined ? [] : [{ trigger, far }];
    })
    .toSorted((a, b) => a.far - b.far);
}

/** Taken up and put down elsewhere: it passes nothing on the way, but is in other ground than before. */
function placed(before: TableState, after: TableState, old: Token): readonly Sprung[] {
  const token = after.tokens.get(old.id);
  if (!token) return [];
  const isNow = (ground: Ground | undefined, of: Token): boolean => ground !== undefined && isIn(ground, centreOf(of));
  const changed = (sceneId: SceneId, when: When): readonly Sprung[] => {
    const scene = after.scenes.get(sceneId);
    return (scene ? armed(before, sceneId, when) : []).flatMap((trigger) => {
      const ground = groundOf(after, scene!, trigger);
      const was = old.sceneId === sceneId && isNow(ground, old);
      const is = token.sceneId === sceneId && isNow(ground, token);
      return was !== is && is === (when === 'enter') && maySpring(before, token, trigger) ? [by(trigger, token)] : [];
    });
  };
  return [...changed(old.sceneId, 'leave'), ...changed(token.sceneId, 'enter')];
}

/** By whom a door was opened: by the token of theirs that stands nearest. */
function openerOf(state: TableState, scene: Scene, doorId: DoorId, actor: UserId): Token | undefined {
  const { x1, y1, x2, y2 } = scene.doors.get(doorId)!;
  const away = (token: Token): number => {
    const { x, y } = centreOf(token);
    return Math.hypot(x - (x1 + x2) / 2, y - (y1 + y2) / 2);
  };
  return [...state.tokens.values()]
    .filter(({ sceneId, ownerId, hidden }) => sceneId === scene.id && ownerId === actor && !hidden)
    .toSorted((a, b) => away(a) - away(b))[0];
}

function opened(before: TableState, after: TableState, sceneId: SceneId, doorId: DoorId, actor: UserId) {
  const [old, scene] = [before.scenes.get(sceneId)?.doors.get(doorId), after.scenes.get(sceneId)];
  if (old?.state === 'open' || scene?.doors.get(doorId)?.state !== 'open') return [];
  const token = openerOf(after, scene, doorId, actor);
  return armed(before, sceneId, 'open').flatMap((trigger): readonly Sprung[] => {
    if (!('doorId' in trigger.region) || trigger.region.doorId !== doorId) return [];
    if (token) return maySpring(after, token, trigger) ? [by(trigger, token)] : [];
    return trigger.side === null ? [{ triggerId: trigger.id, tokenId: null, sheetId: null }] : [];
  });
}

function turnEnded(before: TableState): readonly Sprung[] {
  const turnOf = before.encounter?.turnOf;
  const token = turnOf ? tokensOfSheets(before).get(turnOf) : undefined;
  const scene = token && before.scenes.get(token.sceneId);
  if (!token || !scene) return [];
  return armed(before, scene.id, 'turnEnd').flatMap((trigger) => {
    const ground = maySpring(before, token, trigger) ? groundOf(before, scene, trigger) : undefined;
    return ground && isIn(ground, centreOf(token)) ? [by(trigger, token)] : [];
  });
}

/** What an event springs of the triggers that were armed before it. */
export function sprungBy(before: TableState, after: TableState, event: TableEvent, actor: UserId): readonly Sprung[] {
  switch (event.type) {
    case 'TokenMoved': {
      const token = before.tokens.get(event.tokenId);
      if (!token || !armedOn(before.triggers).has(token.sceneId)) return [];
      return crossings(before, token, wayOf(token, event.waypoints)).map(({ trigger }) => by(trigger, token));
    }
    case 'TokenPlaced': {
      const token = before.tokens.get(event.tokenId);
      return token ? placed(before, after, token) : [];
    }
    case 'DoorSet':
    case 'DoorPut':
      return opened(before, after, event.sceneId, event.doorId, actor);
    case 'TurnSet':
      return turnEnded(before);
    default:
      return [];
  }
}
