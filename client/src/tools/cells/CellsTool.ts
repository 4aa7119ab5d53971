import type { SceneId } from '@tallow/shared/kernel';
import type { MapPoint } from '@tallow/shared/geometry';
import { gridFit } from '../../kernels/gridFit.ts';
import type { SceneModel } from '../../store/index.ts';
import { isGm } from '../rights.ts';
import type { PointerAt, Tool, ToolContext } from '../Tool.ts';

/**
 * The GM drags over cells painted on the picture, and the grid is laid upon them; arrow keys nudge it while the tool is
 * in hand.
 */
export class CellsTool implements Tool {
  readonly cursor = 'crosshair';
  readonly #context: ToolContext;
  #from: MapPoint | null = null;

  constructor(context: ToolContext) {
    this.#context = context;
  }

  press({ map }: PointerAt): boolean {
    if (!isGm(this.#context.table.model)) return false;
    this.#from = map;
    return true;
  }

  drag({ map }: PointerAt): void {
    if (this.#from) this.#context.sketch.draw({ marquee: [this.#from, map] });
  }

  release({ map }: PointerAt): void {
    const { table } = this.#context;
    const { scene } = table.model;
    const fit = this.#from && scene && fitOn(scene, this.#from, map, table.model.cellsToDrag);
    this.cancel();
    if (!fit || !scene) return;
    const { offsetX, offsetY, columns, rows } = fit;
    void table.act({
      action: 'scene.update',
      sceneId: scene.id as SceneId,
      columns,
      rows,
      grid: { ...scene.grid, kind: scene.grid.kind === 'none' ? 'square' : scene.grid.kind, offsetX, offsetY },
    });
  }

  cancel(): void {
    this.#from = null;
    this.#context.sketch.draw({ marquee: null });
  }
}

/** Measured on the picture, which the cells may have stretched. */
function fitOn(
  { width, height, image }: SceneModel,
  from: MapPoint,
  to: MapPoint,
  cells: number,
): ReturnType<typeof gridFit> {
  const picture = image ? { width: image.widthPx, height: image.heightPx } : { width, height };
  const onPicture = ({ x, y }: MapPoint): MapPoint => ({
    x: (x * picture.width) / width,
    y: (y * picture.height) / height,
  });
  return gridFit(picture, onPicture(from), onPicture(to), cells);
}
