import type { SceneState } from '@tallow/shared/contracts';
import { decodeWalls } from '@tallow/shared/wire';
import type { LightSource } from '@tallow/shared/vision';
import type { SceneModel } from './TableModel.ts';

/** Reads the scene; its long texts are decoded only when they change. */
export class SceneReader {
  #walls = '';
  #lights = '';
  #face = '';
  #scene: SceneModel | null = null;

  read(state: SceneState): SceneModel | null {
    if (state.id === '') return null;
    const { walls, lights } = state;
    const face = JSON.stringify(faceOf(state));
    if (this.#scene && face === this.#face && walls === this.#walls && lights === this.#lights) return this.#scene;
    const before = this.#scene;
    this.#scene = {
      ...faceOf(state),
      walls: before && walls === this.#walls ? before.walls : decodeWalls(walls),
      lights:
        before && lights === this.#lights
          ? before.lights
          : lights === ''
            ? []
            : (JSON.parse(lights) as readonly LightSource[]),
    };
    this.#face = face;
    this.#walls = walls;
    this.#lights = lights;
    return this.#scene;
  }
}

function faceOf(s: SceneState): Omit<SceneModel, 'walls' | 'lights'> {
  const { id, name, width, height, globalLight } = s;
  const grid = {
    kind: s.gridKind,
    offsetX: s.gridOffsetX,
    offsetY: s.gridOffsetY,
    distance: s.gridDistance,
    unit: s.gridUnit,
  };
  const image =
    s.assetId === ''
      ? null
      : {
          assetId: s.assetId,
          widthPx: s.imageWidth,
          heightPx: s.imageHeight,
          tileSize: s.tileSize,
          maxZoom: s.maxZoom,
        };
  return { id, name, width, height, globalLight, grid, image };
}
