import type { MapPoint } from '@tallow/shared/geometry';
import type { WallKind } from '@tallow/shared/vision';
import type { TemplateArea } from '@tallow/shared/table';
import type { DrawingModel } from './TableModel.ts';

/** How a drawing looks. */
export type DrawnShape = Pick<DrawingModel, 'shape' | 'points' | 'color' | 'width' | 'fill' | 'opacity' | 'text'>;

/** What the own tools show while they work, on this screen only. Map units. */
export interface SketchModel {
  /** Top left corners of own tokens under the pointer. */
  readonly drags: ReadonlyMap<string, MapPoint>;
  /** Where they would come to rest. */
  readonly rests: ReadonlyMap<string, MapPoint>;
  /** The drag's way, from middle to middle. */
  readonly way: readonly MapPoint[];
  readonly ruler: readonly MapPoint[];
  /** What is being drawn, and the template under the pointer. */
  readonly drawing: DrawnShape | null;
  /** A prop that is being dragged, and where to. */
  readonly prop: { readonly id: string; readonly x: number; readonly y: number } | null;
  /** The wall, or the door, that is being drawn. */
  readonly wall: { readonly kind: WallKind; readonly points: readonly MapPoint[] } | null;
  /** Walls that are being dragged, by their ids: x, y pairs. */
  readonly wallDrag: ReadonlyMap<string, readonly number[]>;
  readonly light: { readonly id: string; readonly x: number; readonly y: number } | null;
  readonly template: (TemplateArea & { readonly color: string }) | null;
  readonly marquee: readonly [MapPoint, MapPoint] | null;
  readonly brush: {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly mode: 'reveal' | 'hide';
  } | null;
  readonly strokes: readonly {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly mode: 'reveal' | 'hide';
  }[];
  /** Where a new token would be placed. */
  readonly seat: { readonly x: number; readonly y: number; readonly size: number } | null;
  readonly hover: { readonly kind: 'token' | 'door' | 'pin'; readonly id: string } | null;
  /** A CSS cursor. */
  readonly cursor: string;
}

const EMPTY: SketchModel = {
  drags: new Map(),
  rests: new Map(),
  way: [],
  ruler: [],
  drawing: null,
  template: null,
  wall: null,
  wallDrag: new Map(),
  light: null,
  prop: null,
  marquee: null,
  brush: null,
  strokes: [],
  seat: null,
  hover: null,
  cursor: 'default',
};

/** Written by tools, read by the stage. */
export class Sketch {
  #model = EMPTY;
  readonly #listeners = new Set<() => void>();

  get model(): SketchModel {
    return this.#model;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  draw(parts: Partial<SketchModel>): void {
    this.#model = { ...this.#model, ...parts };
    for (const listener of this.#listeners) listener();
  }

  /** Everything but the cursor goes. */
  clear(): void {
    this.draw({ ...EMPTY, cursor: this.#model.cursor });
  }
}
