import { accept, refuse, type DoorId, type SceneId, type TokenId } from '../../kernel/index.ts';
import type { Decision } from '../state/Decider.ts';
import type { TableEvent } from '../state/events/TableEvent.ts';
import type { Facts } from '../state/Facts.ts';
import type { TableState } from '../state/TableState.ts';
import { MAX_TOKENS } from '../tokens/port.ts';
import type { DuplicateScene } from './intents.ts';
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

/** Copies a scene that is there. Doors and tokens get ids of their own; tokens stay those of their characters. */
export function duplicateScene(state: TableState, intent: DuplicateScene, facts: Facts): Decision {
  const { id, doors, walls, lights, ...ground } = state.scenes.get(intent.sceneId)!;
  const tokens = intent.tokens ? [...state.tokens.values()].filter(({ sceneId }) => sceneId === id) : [];
  if (state.scenes.size >= MAX_SCENES || state.tokens.size + tokens.length > MAX_TOKENS) return refuse('too-many');
  const sceneId = facts.newId() as SceneId;
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
      doors: [...doors.values()].map((door) => ({ ...door, id: facts.newId() as DoorId })),
    },
    ...tokens.map((token): TableEvent => ({
      type: 'TokenCreated',
      token: { ...token, id: facts.newId() as TokenId, sceneId },
    })),
  ];
  return accept(events);
}
