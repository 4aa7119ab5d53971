import type { MapPoint } from '@tallow/shared/geometry';
import type { WallId } from '@tallow/shared/kernel';
import { atRightAngle, doorOn, pieceAt, snapToWalls, wallAt } from '../../kernels/wallSnap.ts';
import type { Building } from '../../store/index.ts';
import { isGm } from '../rights.ts';
import type { PointerAt, Tool, ToolContext } from '../Tool.ts';
import { DragWall } from './DragWall.ts';

/** CSS pixels within which ends snap, a press means what is there, and a second one the same corner. */
const REACH = { mouse: 10, touch: 20 };
/** Map units: how wide a door is that is put into a wall by one press. */
const DOOR = 100;
const STEP = 50;

const corner = ({ x, y }: MapPoint): [number, number] => [x, y];

/** Builds walls corner by corner or a room at a time, puts doors into them, and chooses and drags what is there. */
export class WallTool implements Tool {
  readonly cursor = 'crosshair';
  readonly #context: ToolContext;
  #corners: MapPoint[] = [];
  #pressed: MapPoint | null = null;
  #drag: DragWall | null = null;
  /** Where the keys have led it. */
  #cell: MapPoint | null = null;

  constructor(context: ToolContext) {
    this.#context = context;
  }

  press(at: PointerAt): boolean {
    if (!isGm(this.#context.table.model)) return false;
    this.#pressed = this.#place(at);
    if (this.#mode !== 'choose') return true;
    const wall = this.#wallUnder(at);
    if (!wall) return at.shift;
    this.#drag = new DragWall(this.#context, wall, at, this.#reach(at));
    return true;
  }

  drag(at: PointerAt): void {
    if (this.#drag) return this.#drag.move(this.#place(at, this.#drag.moved), at.alt);
    if (!this.#pressed) return;
    if (this.#mode === 'room') this.#show(roomOf(this.#pressed, this.#place(at)));
    else if (this.#mode === 'door') this.#show([this.#pressed, this.#place(at)]);
    else this.hover(at);
  }

  release(at: PointerAt): void {
    const [pressed, place] = [this.#pressed, this.#place(at)];
    this.#pressed = null;
    if (this.#mode === 'line') return this.#addCorner(place, this.#reach(at));
    if (this.#mode === 'choose') return this.#choose(at);
    const isDrag = pressed !== null && this.#isApart(pressed, place, this.#reach(at));
    if (this.#mode === 'room' && isDrag && pressed.x !== place.x && pressed.y !== place.y)
      this.#build(roomOf(pressed, place));
    else if (this.#mode === 'door' && isDrag) this.#door(pressed, place);
    else if (this.#mode === 'door') this.#doorAt(at);
    this.#show([]);
  }

  hover(at: PointerAt): void {
    if (this.#mode === 'line') this.#show([...this.#corners, this.#place(at)]);
    if (this.#mode === 'door') this.#showDoorUnder(at);
  }

  /** What was built so far stays; a gesture under way is void. */
  cancel(): void {
    if (this.#pressed === null && this.#corners.length > 1) this.#build(this.#corners);
    if (this.#pressed === null) this.#corners = [];
    this.#pressed = null;
    this.#drag = null;
    this.#cell = null;
    this.#context.sketch.draw({ wall: null, wallDrag: new Map() });
  }

  /** With the keys: half a cell at a time, and Enter for a corner; twice in one place ends the wall. */
  step(x: number, y: number, isLong: boolean): void {
    const { view } = this.#context;
    const { width = 0, height = 0 } = this.#context.table.model.scene ?? {};
    const middle = view.toMap(view.size.width / 2, view.size.height / 2);
    const from = this.#cell ?? this.#corners.at(-1) ?? snapHalf(middle);
    const far = isLong ? 4 * STEP : STEP;
    this.#cell = { x: clamp(from.x + x * far, width), y: clamp(from.y + y * far, height) };
    this.#show([...this.#corners, this.#cell]);
    view.reveal(this.#cell.x, this.#cell.y);
  }

  enter(): void {
    if (this.#cell) this.#addCorner(this.#cell, 1);
  }

  get #mode(): Building['mode'] {
    return this.#context.table.model.building.mode;
  }

  #addCorner(place: MapPoint, reach: number): void {
    const [first, last] = [this.#corners[0], this.#corners.at(-1)];
    if (last && !this.#isApart(last, place, reach)) return this.#finish(this.#corners);
    if (first && this.#corners.length > 2 && !this.#isApart(first, place, reach))
      return this.#finish([...this.#corners, first]);
    this.#corners = [...this.#corners, place];
    this.#show(this.#corners);
  }

  #finish(corners: readonly MapPoint[]): void {
    if (corners.length > 1) this.#build(corners);
    this.#corners = [];
    this.#show([]);
  }

  #build(corners: readonly MapPoint[]): void {
    const { table } = this.#context;
    void table.act({ action: 'wall.add', walls: [{ kind: table.model.building.kind, points: corners.map(corner) }] });
  }

  #door(from: MapPoint, to: MapPoint): void {
    void this.#context.table.act({ action: 'door.add', from: corner(from), to: corner(to) });
  }

  #doorAt(at: PointerAt): void {
    const piece = pieceAt(this.#context.table.model.walls.values(), at.map, this.#reach(at));
    if (piece) this.#door(...doorOn(piece, at.map, DOOR));
  }

  #showDoorUnder(at: PointerAt): void {
    const piece = pieceAt(this.#context.table.model.walls.values(), at.map, this.#reach(at));
    this.#show(piece ? doorOn(piece, at.map, DOOR) : []);
  }

  #choose(at: PointerAt): void {
    const { table } = this.#context;
    const { walls } = table.model.building;
    const drag = this.#drag;
    this.#drag = null;
    if (drag?.isMoved) return drag.drop();
    const wall = this.#wallUnder(at);
    if (!wall) return table.build({ walls: new Set() });
    if (!at.shift) return table.build({ walls: new Set([wall.id]), light: null });
    const chosen = new Set(walls);
    if (!chosen.delete(wall.id)) chosen.add(wall.id);
    table.build({ walls: chosen, light: null });
  }

  tap(at: PointerAt): void {
    if (this.#mode === 'choose') this.#choose(at);
  }

  #wallUnder(at: PointerAt) {
    return wallAt(this.#context.table.model.walls.values(), at.map, this.#reach(at));
  }

  /** Map units. */
  #reach({ isTouch }: PointerAt): number {
    return (isTouch ? REACH.touch : REACH.mouse) / this.#context.view.camera.scale;
  }

  #place(at: PointerAt, without?: ReadonlySet<WallId>): MapPoint {
    const { scene, walls } = this.#context.table.model;
    const { width = 0, height = 0 } = scene ?? {};
    const last = this.#corners.at(-1);
    const point = { x: clamp(at.map.x, width), y: clamp(at.map.y, height) };
    if (at.shift && last) return atRightAngle(last, point);
    const grid = scene?.grid ?? { kind: 'none', offsetX: 0, offsetY: 0 };
    const others = [...walls.values()].filter(({ id }) => !without?.has(id));
    const snapped = snapToWalls(point, { walls: others, grid, reach: at.ctrl ? 0 : this.#reach(at) });
    return { x: clamp(snapped.x, width), y: clamp(snapped.y, height) };
  }

  #show(points: readonly MapPoint[]): void {
    const { kind } = this.#context.table.model.building;
    this.#context.sketch.draw({ wall: points.length > 0 ? { kind, points } : null });
  }

  #isApart(a: MapPoint, b: MapPoint, reach: number): boolean {
    return Math.hypot(a.x - b.x, a.y - b.y) > reach;
  }
}

const clamp = (value: number, most: number): number => Math.round(Math.max(0, Math.min(most, value)));
const snapHalf = ({ x, y }: MapPoint): MapPoint => ({ x: Math.round(x / STEP) * STEP, y: Math.round(y / STEP) * STEP });
const roomOf = (a: MapPoint, b: MapPoint): readonly MapPoint[] => [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }, a];
