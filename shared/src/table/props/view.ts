import { memo, type PropId } from '../../kernel/index.ts';
import { propFootprint } from '../sight/footprint.ts';
import { knowsGround, viewAll, type Ground } from '../sight/Ground.ts';
import type { Prop } from '../state/Prop.ts';
import type { TableState } from '../state/TableState.ts';

export type PropView = Prop;

const footprintOf = memo(propFootprint);

/** Where it lies on ground that the viewer explored. */
export const viewProp = (ground: Ground, prop: Prop): PropView | undefined =>
  prop.sceneId === ground.sceneId && knowsGround(ground, footprintOf(prop)) ? prop : undefined;

export const viewProps = (
  { props }: Pick<TableState, 'props'>,
  ground: Ground,
  earlier?: ReadonlyMap<PropId, PropView>,
): ReadonlyMap<PropId, PropView> => viewAll(props, (prop) => viewProp(ground, prop), earlier);
