import type { PinLink, PinView, Recipients } from '../table/index.ts';
import { describe } from './describe.ts';

const { int32, json, string, thing } = describe<PinView, 'id' | 'sceneId'>();

/** A note stuck to a place of the map. */
export const pin = thing('Pin', {
  x: int32('everybody', { doc: 'map units' }),
  y: int32('everybody', { doc: 'map units' }),
  icon: string('everybody', { doc: 'name of a sign' }),
  title: string('everybody'),
  text: string('everybody'),
  gmText: string('gm'),
  audience: json<Recipients>('gm', {
    initial: '"all"',
    none: 'all',
    write: ({ audience }) => audience,
    doc: 'JSON: `"gm" | "all" | id[]`',
  }),
  link: json<PinLink | null>('everybody', {
    initial: '',
    none: null,
    write: ({ link }) => link ?? undefined,
    doc: 'JSON: `{ handoutId } | { sceneId }`, if the viewer may go there; empty: nowhere',
  }),
});
