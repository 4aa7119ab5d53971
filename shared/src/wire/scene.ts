import type { Grid, TableView } from '../table/index.ts';
import type { GlobalLight, LightSource } from '../vision/index.ts';
import { describe } from './describe.ts';
import type { WireOf } from './WireOf.ts';
import { decodeWalls, encodeWalls } from './walls.ts';

const { float32, int16, int32, int8, json, string, thing } = describe<
  Pick<TableView, 'scene' | 'walls' | 'lights'>,
  'scene'
>();

/** The scene that the viewer looks at; `id` is empty until there is one. */
export const scene = thing('Scene', {
  id: string({ audience: 'everybody', write: (view) => view.scene.id }),
  name: string({ audience: 'everybody', write: (view) => view.scene.name }),
  width: int32({ audience: 'everybody', write: (view) => view.scene.width, doc: 'map units' }),
  height: int32({ audience: 'everybody', write: (view) => view.scene.height, doc: 'map units' }),
  gridKind: string<Grid['kind']>({ audience: 'everybody', initial: 'square', write: (view) => view.scene.grid.kind }),
  gridOffsetX: int16({ audience: 'everybody', write: (view) => view.scene.grid.offsetX, doc: 'map units' }),
  gridOffsetY: int16({ audience: 'everybody', write: (view) => view.scene.grid.offsetY, doc: 'map units' }),
  gridDistance: float32({
    audience: 'everybody',
    initial: 5,
    write: (view) => view.scene.grid.distance,
    doc: 'of one cell, in `gridUnit`',
  }),
  gridUnit: string({ audience: 'everybody', initial: 'ft', write: (view) => view.scene.grid.unit }),
  globalLight: string<GlobalLight>({
    audience: 'everybody',
    initial: 'bright',
    write: (view) => view.scene.globalLight,
  }),
  assetId: string({
    audience: 'everybody',
    write: (view) => view.scene.image?.assetId ?? '',
    doc: 'empty: no picture; else its tiles are at `/api/sessions/:id/scenes/:sceneId/tiles/:z/:x/:y`',
  }),
  imageWidth: int32({ audience: 'everybody', write: (view) => view.scene.image?.widthPx ?? 0, doc: 'pixels' }),
  imageHeight: int32({ audience: 'everybody', write: (view) => view.scene.image?.heightPx ?? 0, doc: 'pixels' }),
  tileSize: int16({ audience: 'everybody', write: (view) => view.scene.image?.tileSize ?? 0, doc: 'pixels' }),
  maxZoom: int8({ audience: 'everybody', write: (view) => view.scene.image?.maxZoom ?? 0 }),
  walls: string({
    audience: 'gm',
    write: ({ walls }) => encodeWalls(walls),
    isSame: (view, old) => view.walls === old.walls,
    read: decodeWalls,
    doc: 'JSON: `[x1, y1, x2, y2, kind, is one-way][]`',
  }),
  lights: json<readonly LightSource[]>({
    audience: 'gm',
    initial: '',
    none: [],
    write: ({ lights }) => (lights.length === 0 ? undefined : lights),
    isSame: (view, old) => view.lights === old.lights,
    doc: 'JSON: `{ x, y, bright, dim, color }[]`',
  }),
});
export type SceneState = WireOf<typeof scene>;
