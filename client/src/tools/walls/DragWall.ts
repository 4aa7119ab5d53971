import type { MapPoint } from '@tallow/shared/geometry';
import type { WallId } from '@tallow/shared/kernel';
import type { WallModel } from '../../store/index.ts';
import type { PointerAt, ToolContext } from '../Tool.ts';

type Lines = ReadonlyMap<WallId, readonly number[]>;

/** Drags one corner of walls, with all that meet in it, or a whole wall. Alt parts the corner from the others. */
export class DragWall {
  readonly #context: ToolContext;
  readonly #wall: WallModel;
  readonly #from: MapPoint;
  /** The corner that is dragged; null: all of the wall. */
  readonly #corner: MapPoint | null;
  #lines: Lines = new Map();

  constructor(context: ToolContext, wall: WallModel, at: PointerAt, reach: number) {
    this.#context = context;
    this.#wall = wall;
    this.#from = at.map;
    this.#corner = cornerOf(wall, at.map, reach);
  }

  get isMoved(): boolean {
    return this.#lines.size > 0;
  }

  /** The walls that it moves: nothing snaps to what it drags itself. */
  get moved(): ReadonlySet<WallId> {
    return new Set(this.#corner ? this.#meeting(false).map(({ id }) => id) : [this.#wall.id]);
  }

  move(to: MapPoint, isAlone: boolean): void {
    const corner = this.#corner;
    this.#lines = corner
      ? new Map(this.#meeting(isAlone).map(({ id, points }) => [id, withCorner(points, corner, to)]))
      : new Map([[this.#wall.id, shifted(this.#wall.points, to.x - this.#from.x, to.y - this.#from.y)]]);
    this.#context.sketch.draw({ wallDrag: this.#lines });
  }

  drop(): void {
    const walls = [...this.#lines].map(([wallId, points]) => ({ wallId, points: pairs(points) }));
    this.#context.sketch.draw({ wallDrag: new Map() });
    void this.#context.table.act({ action: 'walls.move', walls });
  }

  #meeting(isAlone: boolean): readonly WallModel[] {
    const { walls } = this.#context.table.model;
    const corner = this.#corner!;
    return isAlone ? [this.#wall] : [...walls.values()].filter(({ points }) => hasCorner(points, corner));
  }
}

const hasCorner = (points: readonly number[], { x, y }: MapPoint): boolean =>
  points.some((value, i) => i % 2 === 0 && value === x && points[i + 1] === y);

function cornerOf({ points }: WallModel, { x, y }: MapPoint, reach: number): MapPoint | null {
  for (let i = 0; i < points.length; i += 2)
    if (Math.hypot(points[i]! - x, points[i + 1]! - y) <= reach) return { x: points[i]!, y: points[i + 1]! };
  return null;
}

const withCorner = (points: readonly number[], from: MapPoint, to: MapPoint): readonly number[] =>
  points.map((value, i) => {
    const at = i - (i % 2);
    const isIt = points[at] === from.x && points[at + 1] === from.y;
    return isIt ? (i % 2 === 0 ? to.x : to.y) : value;
  });
const shifted = (points: readonly number[], dx: number, dy: number): readonly number[] =>
  points.map((value, i) => Math.round(value + (i % 2 === 0 ? dx : dy)));
const pairs = (points: readonly number[]): [number, number][] =>
  Array.from({ length: points.length / 2 }, (_, i) => [points[2 * i]!, points[2 * i + 1]!]);
