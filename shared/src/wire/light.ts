import type { LightView } from '../table/index.ts';
import { describe } from './describe.ts';

const { boolean, int16, int32, string, thing } = describe<LightView>();

/** A light that belongs to the scene. */
export const light = thing('Light', {
  x: int32('gm', { doc: 'map units' }),
  y: int32('gm', { doc: 'map units' }),
  bright: int32('gm', { doc: 'how far, map units' }),
  dim: int32('gm', { doc: 'how far, map units' }),
  color: string('gm', { initial: '#ffffff' }),
  on: boolean('gm', { initial: true }),
  angle: int16('gm', {
    initial: 360,
    write: ({ angle }) => angle ?? 360,
    doc: 'degrees of the cone about `direction`; 360: all round',
  }),
  direction: int16('gm', { write: ({ direction }) => direction ?? 0, doc: 'degrees, clockwise from right' }),
  flicker: boolean('gm', { write: ({ flicker }) => flicker ?? false }),
});
