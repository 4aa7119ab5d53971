import { z } from 'zod';
import { DOOR_KINDS, WALL_KINDS, WALL_SIDES } from '../vision/index.ts';
import type { DoorSegment, GlobalLight, LightSource, WallLine } from '../vision/index.ts';
import { fieldOf } from './fields.ts';

/** A door with what only our own files tell of it. */
export interface OwnDoor extends DoorSegment {
  readonly secret: boolean;
  readonly opensFor?: 'gm' | undefined;
  readonly cut?: Pick<WallLine, 'kind' | 'side'> | undefined;
}
export interface OwnLight extends LightSource {
  readonly on: boolean;
  readonly flicker?: boolean | undefined;
}
export interface OwnGrid {
  readonly kind: 'square' | 'hex' | 'none';
  readonly offsetX: number;
  readonly offsetY: number;
  readonly distance: number;
  readonly unit: string;
  readonly color?: string | undefined;
  readonly opacity?: number | undefined;
}

/** What the format has no words for, under a name that other programs pass over: map units, as the table has it. */
export interface OwnPart {
  readonly version?: number;
  readonly walls: readonly WallLine[];
  readonly doors: readonly OwnDoor[];
  readonly lights: readonly OwnLight[];
  readonly globalLight: GlobalLight;
  readonly grid: OwnGrid;
  readonly background?: string | undefined;
}

/** The name under which files carry it, and the form that this version writes. */
export const OWN_NAME = 'tallow';
export const OWN_VERSION = 1;

const FURTHEST = 30_000;
const unit = z.int().min(0).max(FURTHEST);
const reach = z.int().min(0).max(60_000);
const kind = z.enum(WALL_KINDS);
const side = z.enum(WALL_SIDES);
const color = z.string().regex(/^#[0-9a-f]{6}$/i);
const ownPart = z.object({
  version: z.literal(OWN_VERSION),
  walls: z.array(z.strictObject({ kind, side, points: z.array(unit).min(4).max(2_000) })).max(20_000),
  doors: z
    .array(
      z.strictObject({
        x1: unit,
        y1: unit,
        x2: unit,
        y2: unit,
        state: z.enum(['open', 'closed', 'locked']),
        kind: z.enum(DOOR_KINDS).optional(),
        secret: z.boolean(),
        opensFor: z.literal('gm').optional(),
        cut: z.strictObject({ kind, side }).optional(),
      }),
    )
    .max(2_000),
  lights: z
    .array(
      z.strictObject({
        x: unit,
        y: unit,
        bright: reach,
        dim: reach,
        color,
        on: z.boolean(),
        angle: z.int().min(1).max(360).optional(),
        direction: z.int().min(0).max(359).optional(),
        flicker: z.boolean().optional(),
      }),
    )
    .max(2_000),
  globalLight: z.enum(['bright', 'dim', 'dark']),
  grid: z.strictObject({
    kind: z.enum(['square', 'hex', 'none']),
    offsetX: z.int().min(0).max(99),
    offsetY: z.int().min(0).max(99),
    distance: z.number().positive().max(100_000),
    unit: z.string().max(12),
    color: color.optional(),
    opacity: z.number().min(0).max(100).optional(),
  }),
  background: color.optional(),
});

const isWithin = ({ walls, doors, lights }: OwnPart, width: number, height: number): boolean =>
  walls.every(
    ({ points }) => points.length % 2 === 0 && points.every((at, i) => at <= (i % 2 === 0 ? width : height)),
  ) &&
  doors.every(({ x1, y1, x2, y2 }) => Math.max(x1, x2) <= width && Math.max(y1, y2) <= height) &&
  lights.every(({ x, y }) => x <= width && y <= height);

/** Undefined: the file has none. Null: it has one that cannot be read, or that reaches beyond its map. */
export function readOwnPart(json: unknown, width: number, height: number): OwnPart | null | undefined {
  const written = fieldOf(json, OWN_NAME);
  if (written === undefined) return undefined;
  const { success, data } = ownPart.safeParse(written);
  return success && isWithin(data as OwnPart, width, height) ? (data as OwnPart) : null;
}
