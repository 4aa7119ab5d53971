import type { PropId, SceneId } from '../../kernel/index.ts';
import type { Prop, PropChanges } from '../state/Prop.ts';

/** Props are the GM's. */
export interface AddProp extends Omit<Prop, 'id' | 'sceneId'> {
  readonly type: 'prop.add';
  readonly sceneId?: SceneId | undefined;
}
export interface UpdateProp {
  readonly type: 'prop.update';
  readonly propId: PropId;
  readonly changes: PropChanges;
}
export interface DeleteProp {
  readonly type: 'prop.delete';
  readonly propId: PropId;
}
export type PropIntent = AddProp | UpdateProp | DeleteProp;
