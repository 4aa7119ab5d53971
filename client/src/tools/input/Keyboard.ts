import { halfWidthOf } from '@tallow/shared/geometry';
import { stepPlan, type Direction } from '../../kernels/stepPlan.ts';
import { isHeard, isOverlayOpen, ownKeyMap, type MapKeyId } from '../../keys/index.ts';
import type { TokenModel, ToolId } from '../../store/index.ts';
import { GridNudge } from '../cells/GridNudge.ts';
import { moveAll } from '../moveAll.ts';
import { isGm, mayDraw, mayLay, mayMove, shownAt } from '../rights.ts';
import { TurnTokens } from '../select/TurnTokens.ts';
import type { ToolBox } from '../ToolBox.ts';
import { pressPointing, pressTarget } from './pointingKeys.ts';

type Handlers = Readonly<Record<MapKeyId, (event: KeyboardEvent) => boolean>>;
const GM_TOOLS: ReadonlySet<ToolId> = new Set(['place', 'fog', 'wall', 'light']);
const ZOOM_STEP = 1.25;
/** Cells at once, while Shift is held. */
const LONG_STEP = 5;
/** Hundredths of a cell by which the grid goes, while Shift is held. */
const LONG_NUDGE = 10;
const NUDGES = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const satisfies Record<
  Direction,
  readonly [x: number, y: number]
>;

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
  readonly #turning: TurnTokens;
  readonly #grid: GridNudge;
  #wasOverlaid = false;

  constructor(host: HTMLElement, box: ToolBox, hooks: KeyHooks) {
    this.#host = host;
    this.#box = box;
    this.#hooks = hooks;
    this.#turning = new TurnTokens(box.context.table);
    this.#grid = new GridNudge(box.context.table);
    const { signal } = this.#stop;
    // What closes on this very key is gone when the map hears of it.
    globalThis.addEventListener('keydown', () => (this.#wasOverlaid = isOverlayOpen()), { signal, capture: true });
    globalThis.addEventListener('keydown', (event) => this.#key(event), { signal });
  }

  destroy(): void {
    this.#stop.abort();
  }

  #key(event: KeyboardEvent): void {
    const press = ownKeyMap.press(event);
    if (!press || event.defaultPrevented || (press.id === 'close' && this.#wasOverlaid) || !isHeard(press.place))
      return;
    const isTaken =
      (press.place === 'map' && pressPointing(this.#box.context, press.id, event.shiftKey)) ||
      this.#handlers[press.id as MapKeyId]?.(event) === true;
    if (isTaken) event.preventDefault();
  }

  /** Answer whether the key meant something now. */
  readonly #handlers: Handlers = {
    stepLeft: ({ shiftKey }) => this.#step('left', shiftKey),
    stepRight: ({ shiftKey }) => this.#step('right', shiftKey),
    stepUp: ({ shiftKey }) => this.#step('up', shiftKey),
    stepDown: ({ shiftKey }) => this.#step('down', shiftKey),
    nextToken: ({ shiftKey }) => this.#host.contains(document.activeElement) && this.#cycle(shiftKey ? -1 : 1),
    open: () => this.#open(),
    target: () => pressTarget(this.#box.context),
    // Held, it drags the map; the page does not scroll meanwhile.
    mark: () => true,
    selectAll: () => this.#selectAll(),
    turnLeft: () => this.#turning.turn(-1),
    turnRight: () => this.#turning.turn(1),
    zoomIn: () => this.#zoom(ZOOM_STEP),
    zoomOut: () => this.#zoom(1 / ZOOM_STEP),
    fit: () => (this.#box.context.view.fit(), true),
    select: () => this.#take('select'),
    measure: () => this.#take('measure'),
    ping: () => this.#take('ping'),
    draw: () => mayDraw(this.#box.context.table.model) && this.#take('draw'),
    template: () => mayLay(this.#box.context.table.model) && this.#take('template'),
    place: () => this.#take('place'),
    wall: () => this.#take('wall'),
    light: () => this.#take('light'),
    fog: () => this.#take('fog'),
    smallerBrush: () => (this.#box.fog.resize(0.8), true),
    largerBrush: () => (this.#box.fog.resize(1.25), true),
    close: () => this.#escape(),
  };

  /** The tool whose key is pressed again goes back. */
  #take(tool: ToolId): boolean {
    const { table } = this.#box.context;
    if (GM_TOOLS.has(tool) && !isGm(table.model)) return false;
    table.setTool(table.model.tool === tool ? 'select' : tool);
    return true;
  }

  #zoom(factor: number): boolean {
    const { view } = this.#box.context;
    view.zoomAt(view.size.width / 2, view.size.height / 2, factor);
    return true;
  }

  #open(): boolean {
    if (this.#box.context.table.model.tool === 'wall') return (this.#box.wall.enter(), true);
    const [only] = this.#box.context.table.model.selection;
    return only !== undefined && (this.#hooks.openSheet(only), true);
  }

  #escape(): boolean {
    const { table } = this.#box.context;
    this.#hooks.cancel();
    if (table.model.pointing !== null) table.point(null);
    else if (table.model.tool !== 'select') table.setTool('select');
    else if (table.model.marks.size > 0) table.mark([]);
    else if (table.model.selection.size > 0) table.select([]);
    return true;
  }

  #movable(): readonly TokenModel[] {
    const { model } = this.#box.context.table;
    return [...model.selection]
      .map((id) => model.tokens.get(id))
      .filter((token) => token !== undefined && mayMove(model, token)) as TokenModel[];
  }

  #step(direction: Direction, isLong: boolean): boolean {
    const { table, view } = this.#box.context;
    const { scene, tool } = table.model;
    if (tool === 'cells') return this.#nudge(direction, isLong);
    if (tool === 'wall') {
      const [x, y] = NUDGES[direction];
      return (this.#box.wall.step(x, y, isLong), true);
    }
    const tokens = this.#movable();
    if (!scene || tokens.length === 0) return false;
    const [lead, ...others] = tokens.map(shownAt) as [TokenModel, ...TokenModel[]];
    const end = stepPlan(scene.grid, lead, direction, isLong ? LONG_STEP : 1);
    const follow = ({ id, x, y }: TokenModel) => ({ id, x: x + end.x - lead.x, y: y + end.y - lead.y });
    moveAll(table, [{ id: lead.id, ...end }, ...others.map(follow)]);
    view.reveal(end.x + halfWidthOf(lead), end.y + halfWidthOf(lead));
    return true;
  }

  #nudge(direction: Direction, isLong: boolean): boolean {
    const [x, y] = NUDGES[direction];
    const far = isLong ? LONG_NUDGE : 1;
    if (isGm(this.#box.context.table.model)) this.#grid.by(x * far, y * far);
    return true;
  }

  /** Walks through the own tokens; beyond the last one the focus goes on as usual, so the map is no trap. */
  #cycle(by: 1 | -1): boolean {
    const { table, view } = this.#box.context;
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
    const { table } = this.#box.context;
    const { model } = table;
    table.select([...model.tokens.values()].filter((token) => mayMove(model, token)).map(({ id }) => id));
    return true;
  }
}
