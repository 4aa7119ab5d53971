import type { TableView } from '../table/index.ts';
import { describe } from './describe.ts';

type Prepared = TableView['prepared'] extends ReadonlyMap<string, infer View> ? View : never;
const { int16, int32, int8, string, thing } = describe<Prepared, 'image'>();

/** A scene as the GM finds it among all scenes; its name is in the room's `scenes`. */
export const prepared = thing('Prepared', {
  width: int32('gm', { doc: 'map units' }),
  height: int32('gm', { doc: 'map units' }),
  assetId: string('gm', { write: ({ image }) => image?.assetId ?? '', doc: 'empty: no picture' }),
  imageWidth: int32('gm', { write: ({ image }) => image?.widthPx ?? 0, doc: 'pixels' }),
  imageHeight: int32('gm', { write: ({ image }) => image?.heightPx ?? 0, doc: 'pixels' }),
  tileSize: int16('gm', { write: ({ image }) => image?.tileSize ?? 0, doc: 'pixels' }),
  maxZoom: int8('gm', { write: ({ image }) => image?.maxZoom ?? 0 }),
  background: string('gm', { doc: 'colour of the ground; empty: stone' }),
  folder: string('gm', { doc: 'empty: in none' }),
  order: int32('gm', { doc: '0: after those that have a place' }),
});
