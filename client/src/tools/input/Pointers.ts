import { PanZoom } from '../../kernels/PanZoom.ts';
import { isHeard, ownKeyMap } from '../../keys/index.ts';
import type { PointerAt } from '../Tool.ts';
import type { ToolBox } from '../ToolBox.ts';
import { TurnTokens } from '../select/TurnTokens.ts';
import { Press } from './Press.ts';

const HOLD_MS = 550;
const DOUBLE_MS = 350;
const LEFT = 0;
/** A key held longer (ms) was held on purpose. */
const KEY_TAP_MS = 400;

export interface PointerHooks {
  context(at: PointerAt): void;
  doubleTap(at: PointerAt): void;
  /** The key that drags the map was pressed, and nothing was dragged. */
  tapKey(): void;
}

/** Pointer Events of the canvas, shared out between the tool in hand and the map's own pan and zoom. */
export class Pointers {
  readonly #element: HTMLElement;
  readonly #box: ToolBox;
  readonly #hooks: PointerHooks;
  readonly #presses = new Map<number, Press>();
  readonly #stop = new AbortController();
  readonly #pan: PanZoom;
  /** The key that is held so that every pointer drags the map, by its place: what else is held may come and go. */
  #dragKey: string | null = null;
  #lastTap = { at: 0, x: 0, y: 0 };
  /** Since when the key is held, while nothing was dragged with it. */
  #keyHeldSince: number | null = null;
  readonly #turning: TurnTokens;

  constructor(element: HTMLElement, box: ToolBox, hooks: PointerHooks) {
    this.#element = element;
    this.#box = box;
    this.#hooks = hooks;
    this.#turning = new TurnTokens(box.context.table);
    this.#pan = new PanZoom(box.context.view.camera);
    element.style.touchAction = 'none';
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
    ): void => element.addEventListener(type, listener, { signal: this.#stop.signal, passive: false });
    on('pointerdown', (event) => this.#down(event));
    on('pointermove', (event) => this.#move(event));
    on('pointerup', (event) => this.#up(event));
    on('pointercancel', (event) => this.#lose(event.pointerId));
    on('pointerleave', () => box.context.sketch.draw({ hover: null, seat: null, brush: null }));
    on('wheel', (event) => this.#wheel(event));
    on('contextmenu', (event) => event.preventDefault());
    const { signal } = this.#stop;
    globalThis.addEventListener('keydown', (event) => this.#holdKey(event), { signal });
    globalThis.addEventListener('keyup', ({ code }) => code === this.#dragKey && this.#letKeyGo(), { signal });
    globalThis.addEventListener('blur', () => (this.#dragKey = null), { signal });
  }

  /** Esc: the gesture under way is void. */
  cancel(): void {
    for (const press of this.#presses.values()) press.end();
    for (const [id, press] of this.#presses) {
      this.#pan.up(id);
      press.isClaimed = false;
      press.isVoid = true;
    }
    this.#box.tool.cancel();
  }

  destroy(): void {
    for (const press of this.#presses.values()) press.end();
    this.#stop.abort();
  }

  #down(event: PointerEvent): void {
    this.#element.focus({ preventScroll: true });
    this.#keyHeldSince = null;
    this.#element.setPointerCapture(event.pointerId);
    const at = this.#at(event);
    if (this.#presses.size > 0 && at.isTouch) return this.#pinch(event, at);
    const press = new Press(at, event.button);
    this.#presses.set(event.pointerId, press);
    const isToolButton = event.button === LEFT && this.#dragKey === null;
    press.isClaimed = isToolButton && this.#box.tool.press(at);
    if (!press.isClaimed) this.#startPan(event);
    if (isToolButton) press.hold(HOLD_MS, () => this.#held(event.pointerId, press));
  }

  #holdKey(event: KeyboardEvent): void {
    const press = ownKeyMap.press(event);
    if (press?.id !== 'mark') return;
    this.#dragKey = event.code;
    if (!event.repeat) this.#keyHeldSince = isHeard(press.place) ? performance.now() : null;
  }

  /** Pressed for a moment, with nothing dragged: it stands for itself. */
  #letKeyGo(): void {
    const { pointing } = this.#box.context.table.model;
    const isTap = this.#keyHeldSince !== null && performance.now() - this.#keyHeldSince < KEY_TAP_MS;
    this.#dragKey = null;
    this.#keyHeldSince = null;
    if (isTap && pointing === null) this.#hooks.tapKey();
  }

  /** A second finger: whatever the first one did becomes a pinch. */
  #pinch(event: PointerEvent, at: PointerAt): void {
    this.#box.tool.cancel();
    for (const [id, press] of this.#presses) {
      press.end();
      press.isVoid = true;
      if (press.isClaimed) this.#pan.down(id, press.last.screen.x, press.last.screen.y);
      press.isClaimed = false;
    }
    const press = new Press(at, event.button);
    press.isVoid = true;
    this.#presses.set(event.pointerId, press);
    this.#startPan(event);
  }

  #startPan(event: PointerEvent): void {
    this.#pan.camera = this.#box.context.view.camera;
    this.#pan.down(event.pointerId, event.offsetX, event.offsetY);
  }

  #move(event: PointerEvent): void {
    const at = this.#at(event);
    const press = this.#presses.get(event.pointerId);
    if (!press) return void (event.pointerType === 'mouse' && this.#box.tool.hover?.(at));
    press.follow(at);
    if (press.isClaimed) this.#box.tool.drag?.(at);
    else if (press.hasMoved || this.#pan.fingers > 1) this.#panTo(event);
  }

  #panTo(event: PointerEvent): void {
    const { view, sketch } = this.#box.context;
    this.#pan.camera = view.camera;
    if (!this.#pan.move(event.pointerId, event.offsetX, event.offsetY)) return;
    view.look(this.#pan.camera);
    if (sketch.model.cursor !== 'grabbing') sketch.draw({ cursor: 'grabbing' });
  }

  #up(event: PointerEvent): void {
    const press = this.#presses.get(event.pointerId);
    if (!press) return;
    const at = this.#at(event);
    press.end();
    this.#presses.delete(event.pointerId);
    this.#pan.up(event.pointerId);
    const isTap = !press.hasMoved && !press.isVoid && !press.wasHeld;
    if (press.isClaimed) this.#box.tool.release?.(at);
    else if (isTap && press.button === LEFT && this.#dragKey === null) this.#box.tool.tap?.(at);
    else if (isTap && press.button === 2) this.#hooks.context(at);
    if (isTap && press.button === LEFT) this.#countTap(at);
    if (!press.isClaimed) this.#box.context.sketch.draw({ cursor: this.#box.tool.cursor });
    if (!at.isTouch) this.#box.tool.hover?.(at);
  }

  #lose(pointerId: number): void {
    const press = this.#presses.get(pointerId);
    press?.end();
    this.#presses.delete(pointerId);
    this.#pan.up(pointerId);
    if (press?.isClaimed) this.#box.tool.cancel();
  }

  /** A long press asks for the menu on touch; with a mouse it points at the ground. */
  #held(pointerId: number, press: Press): void {
    const { isTouch, map } = press.last;
    const overToken = this.#box.select.tokenAt(press.last) !== undefined;
    if (!isTouch && (overToken || press.isClaimed)) return;
    press.wasHeld = true;
    if (press.isClaimed) this.#box.tool.cancel();
    press.isClaimed = false;
    this.#pan.up(pointerId);
    if (isTouch) this.#hooks.context(press.last);
    else this.#box.context.table.ping(map.x, map.y);
  }

  #countTap(at: PointerAt): void {
    const { x, y } = at.screen;
    const now = performance.now();
    const isDouble = now - this.#lastTap.at < DOUBLE_MS && Math.hypot(x - this.#lastTap.x, y - this.#lastTap.y) < 12;
    this.#lastTap = { at: isDouble ? 0 : now, x, y };
    if (isDouble) this.#hooks.doubleTap(at);
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    // Browsers scroll sideways while Shift is held.
    const spun = event.deltaY === 0 ? event.deltaX : event.deltaY;
    if (event.shiftKey && spun !== 0 && this.#turning.turn(Math.sign(spun))) return;
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const factor = Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.0015));
    this.#box.context.view.zoomAt(event.offsetX, event.offsetY, factor);
  }

  #at(event: PointerEvent): PointerAt {
    const screen = { x: event.offsetX, y: event.offsetY };
    return {
      screen,
      map: this.#box.context.view.toMap(screen.x, screen.y),
      shift: event.shiftKey,
      ctrl: event.ctrlKey || event.metaKey,
      alt: event.altKey,
      isTouch: event.pointerType === 'touch',
    };
  }
}
