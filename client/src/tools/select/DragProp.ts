import type { MapPoint } from '@tallow/shared/geometry';
import type { PropId } from '@tallow/shared/kernel';
import type { PropModel } from '../../store/index.ts';
import type { PointerAt, ToolContext } from '../Tool.ts';

/** The GM drags a picture over the map. */
export class DragProp {
  readonly #context: ToolContext;
  readonly #prop: PropModel;
  readonly #from: MapPoint;

  constructor(context: ToolContext, prop: PropModel, from: MapPoint) {
    this.#context = context;
    this.#prop = prop;
    this.#from = from;
  }

  move(at: PointerAt): void {
    this.#context.sketch.draw({ prop: { id: this.#prop.id, ...this.#placeAt(at) } });
  }

  drop(at: PointerAt): void {
    const { table } = this.#context;
    const propId = this.#prop.id as PropId;
    void table.act({ action: 'prop.update', propId, ...this.#placeAt(at) }).then(() => this.cancel());
  }

  cancel(): void {
    if (this.#context.sketch.model.prop?.id === this.#prop.id) this.#context.sketch.draw({ prop: null });
  }

  #placeAt({ map }: PointerAt): MapPoint {
    return { x: Math.round(this.#prop.x + map.x - this.#from.x), y: Math.round(this.#prop.y + map.y - this.#from.y) };
  }
}
