import { memo } from '@tallow/shared/kernel';
import { scene, type SceneState, type ValuesOf } from '@tallow/shared/wire';
import type { SceneModel } from './TableModel.ts';
import { ThingReader } from './ThingReader.ts';

const toModel = memo((values: ValuesOf<typeof scene>): SceneModel => {
  const { id, name, width, height, globalLight, background } = values;
  const grid = {
    kind: values.gridKind,
    offsetX: values.gridOffsetX,
    offsetY: values.gridOffsetY,
    distance: values.gridDistance,
    unit: values.gridUnit,
    ...(values.gridColor !== '' && { color: values.gridColor }),
    ...(values.gridOpacity >= 0 && { opacity: values.gridOpacity }),
  };
  const image =
    values.assetId === ''
      ? null
      : {
          assetId: values.assetId,
          widthPx: values.imageWidth,
          heightPx: values.imageHeight,
          tileSize: values.tileSize,
          maxZoom: values.maxZoom,
        };
  return { id, name, width, height, globalLight, grid, image, ...(background !== '' && { background }) };
});

/** Reads the scene, or null until there is one. */
export class SceneReader {
  readonly #reader = new ThingReader(scene);

  read(state: SceneState): SceneModel | null {
    return state.id === '' ? null : toModel(this.#reader.read(state));
  }
}
