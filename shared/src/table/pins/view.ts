import { memo, type PinId } from '../../kernel/index.ts';
import { areaFootprint } from '../sight/footprint.ts';
import { knowsGround, viewAll, type Ground } from '../sight/Ground.ts';
import { isFor } from '../state/audience.ts';
import type { Pin } from '../state/Pin.ts';
import type { TableState } from '../state/TableState.ts';

export type PinView = Pin;

const footprintOf = memo(({ x, y }: Pin) => areaFootprint([x, y]));

interface Faces {
  readonly plain: PinView;
  readonly linked: PinView;
}
/** A pin as players know it, without what it leads to or with it. */
const facesOf = memo((pin: Pin): Faces => {
  const linked: PinView = { ...pin, gmText: '', audience: 'all' };
  return { linked, plain: { ...linked, link: null } };
});

/** For whom it is meant, where they explored the place. What it leads to shows to those who may go there. */
export function viewPin({ handouts }: Pick<TableState, 'handouts'>, ground: Ground, pin: Pin): PinView | undefined {
  if (pin.sceneId !== ground.sceneId) return undefined;
  if (ground.all) return pin;
  if (!isFor(pin.audience, ground.viewer) || !knowsGround(ground, footprintOf(pin))) return undefined;
  const { plain, linked } = facesOf(pin);
  const handout = pin.link && 'handoutId' in pin.link ? handouts.get(pin.link.handoutId) : undefined;
  return handout && isFor(handout.audience, ground.viewer) ? linked : plain;
}

export const viewPins = (
  state: TableState,
  ground: Ground,
  earlier?: ReadonlyMap<PinId, PinView>,
): ReadonlyMap<PinId, PinView> => viewAll(state.pins, (pin) => viewPin(state, ground, pin), earlier);
