import type { MapPoint } from '@tallow/shared/geometry';
import { LIGHT_PRESETS, type LightModel } from '../../store/index.ts';
import { isGm } from '../rights.ts';
import type { PointerAt, Tool, ToolContext } from '../Tool.ts';

/** CSS pixels within which a press means the light that stands there, and from which it is a drag. */
const REACH = { mouse: 18, touch: 26 };
const SLOP = 5;

/** Puts up lights where somebody presses, and chooses and drags those that are there. */
export class LightTool implements Tool {
  readonly cursor = 'crosshair';
  readonly #context: ToolContext;
  #pressed: { readonly at: PointerAt; readonly light: LightModel | undefined } | null = null;
  #isDragged = false;

  constructor(context: ToolContext) {
    this.#context = context;
  }

  press(at: PointerAt): boolean {
    if (!isGm(this.#context.table.model)) return false;
    const light = this.#lightUnder(at);
    this.#pressed = { at, light };
    return light !== undefined;
  }

  drag(at: PointerAt): void {
    const pressed = this.#pressed;
    if (!pressed?.light) return;
    const { x, y } = pressed.at.screen;
    this.#isDragged ||= Math.hypot(at.screen.x - x, at.screen.y - y) > SLOP;
    if (this.#isDragged) this.#context.sketch.draw({ light: { id: pressed.light.id, ...this.#onMap(at.map) } });
  }

  release(at: PointerAt): void {
    const [light, isDragged] = [this.#pressed?.light, this.#isDragged];
    this.cancel();
    const { table } = this.#context;
    if (!light) return;
    if (isDragged) void table.act({ action: 'light.update', lightId: light.id, ...this.#onMap(at.map) });
    table.build({ light: light.id, walls: new Set() });
  }

  /** On free ground it puts one up; the map is dragged as ever. */
  tap(at: PointerAt): void {
    const { table } = this.#context;
    if (!isGm(table.model) || this.#lightUnder(at)) return;
    void table.act({ action: 'light.add', ...this.#onMap(at.map), ...LIGHT_PRESETS[table.model.building.preset] });
  }

  cancel(): void {
    this.#pressed = null;
    this.#isDragged = false;
    this.#context.sketch.draw({ light: null });
  }

  #lightUnder({ map, isTouch }: PointerAt): LightModel | undefined {
    const reach = (isTouch ? REACH.touch : REACH.mouse) / this.#context.view.camera.scale;
    return [...this.#context.table.model.lights.values()].find(
      ({ x, y }) => Math.hypot(x - map.x, y - map.y) <= Math.max(reach, 31),
    );
  }

  #onMap({ x, y }: MapPoint): MapPoint {
    const { width = 0, height = 0 } = this.#context.table.model.scene ?? {};
    return { x: Math.round(Math.max(0, Math.min(width, x))), y: Math.round(Math.max(0, Math.min(height, y))) };
  }
}
