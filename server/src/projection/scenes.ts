import { schema, t, type SchemaType } from '@colyseus/schema';
import type { SceneState } from '@tallow/shared/contracts';
import { encodeWalls } from '@tallow/shared/wire';
import type { TableView } from '@tallow/shared/table';
import { assignFields } from './assignFields.ts';

export const SceneSchema = schema(
  {
    id: t.string().default(''),
    name: t.string().default(''),
    width: t.int32().default(0),
    height: t.int32().default(0),
    gridKind: t.string().default('square'),
    gridOffsetX: t.int16().default(0),
    gridOffsetY: t.int16().default(0),
    gridDistance: t.float32().default(5),
    gridUnit: t.string().default('ft'),
    globalLight: t.string().default('bright'),
    assetId: t.string().default(''),
    imageWidth: t.int32().default(0),
    imageHeight: t.int32().default(0),
    tileSize: t.int16().default(0),
    maxZoom: t.int8().default(0),
    walls: t.string().default(''),
    lights: t.string().default(''),
  },
  'Scene',
);
export type SceneSchema = SchemaType<typeof SceneSchema>;

type SceneParts = Pick<TableView, 'scene' | 'walls' | 'lights'>;

export const hasSameGround = (before: SceneParts | undefined, after: SceneParts): boolean =>
  before?.scene === after.scene && before.walls === after.walls && before.lights === after.lights;

/** Walls and lights are empty in every view but the GM's. */
export function updateScene(target: SceneSchema, before: SceneParts | undefined, after: SceneParts): void {
  if (before?.walls !== after.walls) target.walls = encodeWalls(after.walls);
  if (before?.lights !== after.lights) target.lights = after.lights.length === 0 ? '' : JSON.stringify(after.lights);
  if (before?.scene === after.scene) return;
  const { id, name, width, height, grid, globalLight, image } = after.scene;
  const fields: Omit<SceneState, 'walls' | 'lights'> = {
    id,
    name,
    width,
    height,
    globalLight,
    gridKind: grid.kind,
    gridOffsetX: grid.offsetX,
    gridOffsetY: grid.offsetY,
    gridDistance: grid.distance,
    gridUnit: grid.unit,
    assetId: image?.assetId ?? '',
    imageWidth: image?.widthPx ?? 0,
    imageHeight: image?.heightPx ?? 0,
    tileSize: image?.tileSize ?? 0,
    maxZoom: image?.maxZoom ?? 0,
  };
  assignFields<Omit<SceneState, 'walls' | 'lights'>>(target as SceneState, fields);
}
