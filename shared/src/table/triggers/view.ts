import { memo, type SceneId, type TriggerId } from '../../kernel/index.ts';
import type { TableState } from '../state/TableState.ts';
import type { Trigger } from '../state/Trigger.ts';

const NONE: ReadonlyMap<TriggerId, Trigger> = new Map<never, never>();

const byScene = memo((triggers: TableState['triggers']): ReadonlyMap<SceneId, ReadonlyMap<TriggerId, Trigger>> => {
  const found = new Map<SceneId, Map<TriggerId, Trigger>>();
  for (const [id, trigger] of triggers) {
    const known = found.get(trigger.sceneId) ?? new Map<TriggerId, Trigger>();
    found.set(trigger.sceneId, known.set(id, trigger));
  }
  return found;
});

/** Those of the scene that a GM looks at; nobody else knows of any. */
export const viewTriggers = ({ triggers }: TableState, sceneId: SceneId, all: boolean): typeof NONE =>
  all && triggers.size > 0 ? (byScene(triggers).get(sceneId) ?? NONE) : NONE;
