import type { Grid, TableView } from '../table/index.ts';
import type { GlobalLight } from '../vision/index.ts';
import { describe } from './describe.ts';
import type { WireOf } from './WireOf.ts';

const { float32, int16, int32, int8, string, thing } = describe<TableView['scene'], 'grid' | 'image'>();

/** Its number stays taken: frames name fields by their numbers. */
const retired = string('everybody', { write: () => '', doc: 'always empty: see the field of the room' });

/** The scene that the viewer looks at; `id` is empty until there is one. */
export const scene = thing('Scene', {
  id: string('everybody'),
  name: string('everybody'),
  width: int32('everybody', { doc: 'map units' }),
  height: int32('everybody', { doc: 'map units' }),
  gridKind: string<Grid['kind']>('everybody', { initial: 'square', write: ({ grid }) => grid.kind }),
  gridOffsetX: int16('everybody', { write: ({ grid }) => grid.offsetX, doc: 'map units' }),
  gridOffsetY: int16('everybody', { write: ({ grid }) => grid.offsetY, doc: 'map units' }),
  gridDistance: float32('everybody', {
    initial: 5,
    write: ({ grid }) => grid.distance,
    doc: 'of one cell, in `gridUnit`',
  }),
  gridUnit: string('everybody', { initial: 'ft', write: ({ grid }) => grid.unit }),
  globalLight: string<GlobalLight>('everybody', { initial: 'bright' }),
  assetId: string('everybody', {
    write: ({ image }) => image?.assetId ?? '',
    doc: 'empty: no picture; else its tiles are at `/api/sessions/:id/scenes/:sceneId/tiles/:z/:x/:y`',
  }),
  imageWidth: int32('everybody', { write: ({ image }) => image?.widthPx ?? 0, doc: 'pixels' }),
  imageHeight: int32('everybody', { write: ({ image }) => image?.heightPx ?? 0, doc: 'pixels' }),
  tileSize: int16('everybody', { write: ({ image }) => image?.tileSize ?? 0, doc: 'pixels' }),
  maxZoom: int8('everybody', { write: ({ image }) => image?.maxZoom ?? 0 }),
  walls: retired,
  lights: retired,
  background: string('everybody', {
    write: ({ background }) => background ?? '',
    doc: 'colour of the ground where there is no picture; empty: stone',
  }),
  gridColor: string('everybody', { write: ({ grid }) => grid.color ?? '', doc: 'of its lines; empty: ink' }),
  gridOpacity: int8('everybody', {
    initial: -1,
    write: ({ grid }) => grid.opacity ?? -1,
    doc: 'of its lines, 0..100; -1: as faint as usual',
  }),
});
export type SceneState = WireOf<typeof scene>;
