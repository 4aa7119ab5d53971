import { halfWidthOf } from '@tallow/shared/geometry';
import { stepPlan, type Direction } from '../../kernels/stepPlan.ts';
import type { TokenModel, ToolId } from '../../store/index.ts';
import { isGm, mayMove, shownAt } from '../rights.ts';
import type { ToolBox } from '../ToolBox.ts';
import { isOverlayOpen, isTyping } from './isTyping.ts';
import { pressPointing, pressTarget } from './pointingKeys.ts';

const ARROWS: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
const TOOLS: Record<string, ToolId> = { v: 'select', m: 'measure', p: 'ping', f: 'fog' };
const STEPS = { plain: 1, shift: 5 };

export interface KeyHooks {
  cancel(): void;
  openSheet(tokenId: string): void;
}

/** The map's keys. They rest while a field or a dialog has the focus. */
export class Keyboard {
  readonly #host: HTMLElement;
  readonly #box: ToolBox;
  readonly #hooks: KeyHooks;
  readonly #stop = new AbortController();
  #wasOverlaid = false;

  constructor(host: HTMLElement, box: ToolBox, hooks: KeyHooks) {
    this.#host = host;
    this.#box = box;
    this.#hooks = hooks;
    const { signal } = this.#stop;
    // What closes on this very key is gone when the map hears of it.
    globalThis.addEventListener('keydown', () => (this.#wasOverlaid = isOverlayOpen()), { signal, capture: true });
    globalThis.addEventListener('keydown', (event) => this.#key(event), { signal });
  }

  destroy(): void {
    this.#stop.abort();
  }

  #key(event: KeyboardEvent): void {
    if (event.defaultPrevented || (event.key === 'Escape' && this.#wasOverlaid) || isTyping(document.activeElement))
      return;
    if (event.ctrlKey || event.metaKey) {
      const isAll = !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'a';
      if (isAll && this.#selectAll()) event.preventDefault();
      return;
    }
    if (this.#anywhere(event) || (this.#isOnMap() && this.#onMap(event))) event.preventDefault();
  }

  /** Keys that move things belong to the map only while no button or tab has the focus. */
  #isOnMap(): boolean {
    const { activeElement } = document;
    return activeElement === null || activeElement === document.body || this.#host.contains(activeElement);
  }

  #anywhere(event: KeyboardEvent): boolean {
    const { table, view } = this.#box.bench;
    const { width, height } = view.size;
    const tool = event.altKey ? undefined : TOOLS[event.key.toLowerCase()];
    if (tool) {
      if (tool === 'fog' && !isGm(table.model)) return false;
      table.setTool(table.model.tool === tool ? 'select' : tool);
      return true;
    }
    switch (event.key) {
      case 't':
      case 'T':
        return !event.altKey && pressTarget(this.#box.bench);
      case 'Escape':
        return this.#escape();
      case '+':
      case '=':
        return (view.zoomAt(width / 2, height / 2, 1.25), true);
      case '-':
        return (view.zoomAt(width / 2, height / 2, 0.8), true);
      case '0':
        return (view.fit(), true);
      case '[':
        return (this.#box.fog.resize(0.8), true);
      case ']':
        return (this.#box.fog.resize(1.25), true);
      default:
        return false;
    }
  }

  #onMap(event: KeyboardEvent): boolean {
    if (pressPointing(this.#box.bench, event)) return true;
    const { table } = this.#box.bench;
    const direction = ARROWS[event.key];
    if (direction) return this.#step(direction, event.shiftKey ? STEPS.shift : STEPS.plain);
    const [only] = table.model.selection;
    switch (event.key) {
      case 'Tab':
        return this.#host.contains(document.activeElement) && this.#cycle(event.shiftKey ? -1 : 1);
      case 'Enter':
        return only !== undefined && (this.#hooks.openSheet(only), true);
      case ' ':
        return true;
      default:
        return false;
    }
  }

  #escape(): boolean {
    const { table } = this.#box.bench;
    this.#hooks.cancel();
    if (table.model.pointing !== null) table.point(null);
    else if (table.model.tool !== 'select') table.setTool('select');
    else if (table.model.marks.size > 0) table.mark([]);
    else if (table.model.selection.size > 0) table.select([]);
    return true;
  }

  #movable(): readonly TokenModel[] {
    const { model } = this.#box.bench.table;
    return [...model.selection]
      .map((id) => model.tokens.get(id))
      .filter((token) => token !== undefined && mayMove(model, token)) as TokenModel[];
  }

  #step(direction: Direction, steps: number): boolean {
    const { table, view } = this.#box.bench;
    const { scene } = table.model;
    const tokens = this.#movable();
    if (!scene || tokens.length === 0) return false;
    for (const token of tokens.map(shownAt)) {
      const { x, y } = stepPlan(scene.grid, token, direction, steps);
      void table.move(token.id, x, y);
      if (token.id === tokens[0]!.id) view.reveal(x + halfWidthOf(token), y + halfWidthOf(token));
    }
    return true;
  }

  /** Walks through the own tokens; beyond the last one the focus goes on as usual, so the map is no trap. */
  #cycle(by: 1 | -1): boolean {
    const { table, view } = this.#box.bench;
    const { model } = table;
    const own = [...model.tokens.values()].filter((token) => mayMove(model, token));
    const [selected] = model.selection;
    const at = own.findIndex(({ id }) => id === selected);
    const next = own[at < 0 ? (by === 1 ? 0 : own.length - 1) : at + by];
    table.select(next ? [next.id] : []);
    if (next) view.reveal(next.x + halfWidthOf(next), next.y + halfWidthOf(next));
    return next !== undefined;
  }

  #selectAll(): boolean {
    const { table } = this.#box.bench;
    const { model } = table;
    table.select([...model.tokens.values()].filter((token) => mayMove(model, token)).map(({ id }) => id));
    return true;
  }
}
