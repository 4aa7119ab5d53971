import type { PropView } from '../table/index.ts';
import { describe } from './describe.ts';

const { boolean, int16, int32, string, thing } = describe<PropView, 'id' | 'sceneId'>();

/** A picture laid on the map, at the place of its top left corner before it is turned. */
export const prop = thing('Prop', {
  image: string('everybody', { doc: 'its picture is at `/api/sessions/:id/portraits/:image`' }),
  x: int32('everybody', { doc: 'map units' }),
  y: int32('everybody', { doc: 'map units' }),
  width: int32('everybody', { doc: 'map units' }),
  height: int32('everybody', { doc: 'map units' }),
  rotation: int16('everybody', { doc: 'degrees clockwise about its middle' }),
  layer: string<'below' | 'above'>('everybody', { initial: 'below', doc: 'of tokens' }),
  locked: boolean('everybody'),
});
