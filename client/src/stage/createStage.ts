import type { MapPoint } from '@tallow/shared/geometry';
import { Sketch, Viewpoint, type TablePort } from '../store/index.ts';
import { Keyboard, markAt, Pointers, togglePause, ToolBox, type PointerAt } from '../tools/index.ts';
import { exposeHook } from './exposeHook.ts';
import { MapView } from './MapView.ts';
import type { ContextTarget, Stage } from './Stage.ts';
import type { StageWords } from './StageWords.ts';

/** Things that somebody may want to hear of. */
class Calls<T> {
  readonly #listeners = new Set<(value: T) => void>();

  on(listener: (value: T) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  tell(value: T): void {
    for (const listener of this.#listeners) listener(value);
  }
}

/**
 * Puts the map into a host element: the views, the tools and what they listen to. The only place that knows them all.
 */
export function createStage(host: HTMLElement, table: TablePort, words: StageWords): Stage {
  const view = new Viewpoint();
  const sketch = new Sketch();
  const map = new MapView(host, { table, sketch, view, words });
  const pins = new Calls<string>();
  const writes = new Calls<MapPoint>();
  const box = new ToolBox({
    table,
    sketch,
    view,
    newToken: words.newToken,
    openPin: (id) => pins.tell(id),
    write: (at) => writes.tell(at),
  });
  const contexts = new Calls<ContextTarget>();
  const sheets = new Calls<string>();
  const parts: { destroy(): void }[] = [];
  const removeHook = exposeHook(table, view, map);
  let isDestroyed = false;

  const targetAt = (at: PointerAt): ContextTarget => {
    const token = box.select.tokenAt(at);
    const door = token ? undefined : box.select.doorAt(at);
    const mark = token || door ? undefined : markAt(box.context, at);
    return {
      kind: token ? 'token' : door ? 'door' : (mark?.kind ?? 'ground'),
      id: token?.id ?? door?.id ?? mark?.id ?? '',
      x: Math.round(at.map.x),
      y: Math.round(at.map.y),
      screen: at.screen,
    };
  };
  void map.open().then((canvas) => {
    if (!canvas || isDestroyed) return;
    canvas.tabIndex = 0;
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-label', words.map);
    canvas.style.outline = 'none';
    const pointers = new Pointers(canvas, box, {
      context: (at) => contexts.tell(targetAt(at)),
      doubleTap: (at) => {
        const token = box.select.tokenAt(at);
        if (token) sheets.tell(token.id);
      },
      tapKey: () => togglePause(table),
    });
    const keyboard = new Keyboard(host, box, { cancel: () => pointers.cancel(), openSheet: (id) => sheets.tell(id) });
    const stopCursor = sketch.subscribe(() => {
      if (canvas.style.cursor !== sketch.model.cursor) canvas.style.cursor = sketch.model.cursor;
    });
    parts.push(pointers, keyboard, { destroy: stopCursor });
  });

  return {
    destroy: () => {
      isDestroyed = true;
      for (const part of parts) part.destroy();
      removeHook();
      box.destroy();
      map.destroy();
    },
    focus: () => host.querySelector('canvas')?.focus({ preventScroll: true }),
    centerOn: (x, y) => view.centreOn(x, y),
    panBy: (dx, dy) => view.look({ ...view.camera, x: view.camera.x + dx, y: view.camera.y + dy }),
    zoomBy: (factor) => view.zoomAt(view.size.width / 2, view.size.height / 2, factor),
    fit: () => view.fit(),
    targetAt: (x, y) =>
      targetAt({ screen: { x, y }, map: view.toMap(x, y), shift: false, alt: false, ctrl: false, isTouch: false }),
    screenOf: (x, y) => view.toScreen(x, y),
    onView: (listener) => view.subscribe(listener),
    onContext: (listener) => contexts.on(listener),
    onOpenSheet: (listener) => sheets.on(listener),
    onOpenPin: (listener) => pins.on(listener),
    onWrite: (listener) => writes.on(listener),
  };
}
