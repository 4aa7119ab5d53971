import type { SceneId, TriggerId } from '../../kernel/index.ts';
import type { TriggerFields } from '../state/Trigger.ts';

type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };
type Named = 'region' | 'when' | 'then';

/** The GM's, like all of these. Without a scene: the one that the GM looks at. */
export interface AddTrigger extends Pick<TriggerFields, Named>, Optional<Omit<TriggerFields, Named>> {
  readonly type: 'trigger.add';
  readonly sceneId?: SceneId | undefined;
}
export interface UpdateTrigger extends Optional<TriggerFields> {
  readonly type: 'trigger.update';
  readonly triggerId: TriggerId;
}
export interface DeleteTrigger {
  readonly type: 'trigger.delete';
  readonly triggerId: TriggerId;
}
export type TriggerIntent = AddTrigger | UpdateTrigger | DeleteTrigger;
