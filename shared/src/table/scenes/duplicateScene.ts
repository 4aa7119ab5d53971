import {
  accept,
  refuse,
  type DoorId,
  type DrawingId,
  type PinId,
  type PropId,
  type SceneId,
  type TemplateId,
  type TokenId,
} from '../../kernel/index.ts';
import type { Decision } from '../state/Decider.ts';
import type { TableEvent } from '../state/events/TableEvent.ts';
import type { Facts } from '../state/Facts.ts';
import type { TableState } from '../state/TableState.ts';
import { MAX_TOKENS } from '../tokens/port.ts';
import { copyTriggers, type Copied } from './copyTriggers.ts';
import type { DuplicateScene } from './intents.ts';
import { lightIdAt } from '../state/Light.ts';
import { MAX_SCENES } from './limits.ts';

/** Characters that the name of a scene may have. */
const MAX_NAME = 80;

/** "Cave" and "Cave 2" become "Cave 3". */
function nameOfCopy({ scenes }: TableState, name: string): string {
  const taken = new Set([...scenes.values()].map((scene) => scene.name));
  const stem = name.replace(/ \d{1,3}$/, '');
  for (let number = 2; ; number++) {
    const copy = `${stem.slice(0, MAX_NAME - String(number).length - 1)} ${number}`;
    if (!taken.has(copy)) return copy;
  }
}

/** What lies on one scene, for another one. What tokens carry stays with them. */
function copiesOfLying(state: TableState, from: SceneId, sceneId: SceneId, { newId }: Facts): readonly TableEvent[] {
  const on = <T extends { readonly sceneId: SceneId }>(things: ReadonlyMap<unknown, T>): readonly T[] =>
    [...things.values()].filter((thing) => thing.sceneId === from);
  return [
    ...on(state.drawings).map((drawing): TableEvent => ({
      type: 'DrawingAdded',
      drawing: { ...drawing, id: newId() as DrawingId, sceneId },
    })),
    ...on(state.templates)
      .filter(({ tokenId }) => tokenId === null)
      .map((template): TableEvent => ({
        type: 'TemplateAdded',
        template: { ...template, id: newId() as TemplateId, sceneId },
      })),
    ...on(state.pins).map((pin): TableEvent => ({ type: 'PinAdded', pin: { ...pin, id: newId() as PinId, sceneId } })),
    ...on(state.props).map((prop): TableEvent => ({
      type: 'PropAdded',
      prop: { ...prop, id: newId() as PropId, sceneId },
    })),
  ];
}

/**
 * Copies a scene that is there. Doors, tokens and what lies about get ids of their own; tokens stay those of their
 * characters.
 */
export function duplicateScene(state: TableState, intent: DuplicateScene, facts: Facts): Decision {
  const { id, doors, walls, lights, ...ground } = state.scenes.get(intent.sceneId)!;
  const tokens = intent.tokens ? [...state.tokens.values()].filter(({ sceneId }) => sceneId === id) : [];
  if (state.scenes.size >= MAX_SCENES || state.tokens.size + tokens.length > MAX_TOKENS) return refuse('too-many');
  const sceneId = facts.newId() as SceneId;
  const copied: Copied = {
    doors: new Map([...doors.keys()].map((doorId) => [doorId, facts.newId() as DoorId])),
    tokens: new Map(tokens.map((token) => [token.id, facts.newId() as TokenId])),
    lights: new Map([...lights.keys()].map((lightId, n) => [lightId, lightIdAt(sceneId, n)])),
  };
  const events: readonly TableEvent[] = [
    {
      type: 'SceneAdded',
      sceneId,
      draft: {
        ...ground,
        name: nameOfCopy(state, ground.name),
        walls: [...walls.values()],
        lights: [...lights.values()],
      },
      doors: [...doors].map(([doorId, door]) => ({ ...door, id: copied.doors.get(doorId)! })),
    },
    ...tokens.map((token): TableEvent => ({
      type: 'TokenCreated',
      token: { ...token, id: copied.tokens.get(token.id)!, sceneId },
    })),
    ...copiesOfLying(state, id, sceneId, facts),
    ...copyTriggers(state, id, sceneId, copied, facts),
  ];
  return accept(events);
}
