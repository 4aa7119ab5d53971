import type { TemplateShape, TemplateView } from '../table/index.ts';
import { describe } from './describe.ts';

const { int16, int32, string, thing } = describe<TemplateView, 'id' | 'sceneId'>();

/** An area laid on the map. */
export const template = thing('Template', {
  ownerId: string('everybody'),
  shape: string<TemplateShape>('everybody', { initial: 'circle' }),
  x: int32('everybody', { doc: 'map units; 0 while a token carries it: then its middle counts' }),
  y: int32('everybody', { doc: 'the like' }),
  lengthFeet: int32('everybody', { doc: 'radius of a circle, else how far it reaches' }),
  widthFeet: int32('everybody', { doc: 'of lines and rectangles' }),
  direction: int16('everybody', { doc: 'degrees clockwise from the right' }),
  color: string('everybody'),
  name: string('everybody'),
  rounds: int32('everybody', {
    write: ({ rounds }) => rounds ?? 0,
    read: (rounds): number | null => (rounds === 0 ? null : rounds),
    doc: 'that are left; 0: it stays',
  }),
  tokenId: string('everybody', { write: ({ tokenId }) => tokenId ?? '', doc: 'who carries it; empty: nobody' }),
});
