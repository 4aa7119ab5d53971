import { widthOf, UNITS_PER_CELL } from '../../geometry/index.ts';
import { emptyBitmap } from '../../vision/index.ts';
import { stretchLyingOn } from '../state/lying.ts';
import { withEntry } from '../state/maps.ts';
import type { SceneMemory } from '../state/Memory.ts';
import type { Scene } from '../state/Scene.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';
import { stretchBitmap } from './stretchBitmap.ts';

/** Cells a scene may have each way: vision's arithmetic is exact up to there. */
const MAX_CELLS = 300;

interface Size {
  readonly width: number;
  readonly height: number;
}
/** New map units to one old one. */
interface Scale {
  readonly across: number;
  readonly down: number;
}

/**
 * The size in map units of a scene with so many cells; the other number follows from the picture's shape. Undefined
 * when no scene may have it.
 */
export function sizeInCells(scene: Scene, columns: number | undefined, rows: number | undefined): Size | undefined {
  const shape = scene.image ? scene.image.widthPx / scene.image.heightPx : scene.width / scene.height;
  const across = columns ?? rows! * shape;
  const down = rows ?? columns! / shape;
  if (!(Math.min(across, down) >= 1 && Math.max(across, down) <= MAX_CELLS)) return undefined;
  return { width: Math.round(across * UNITS_PER_CELL), height: Math.round(down * UNITS_PER_CELL) };
}

/**
 * Gives the map other cells: all that lies on it stays at its place of the picture. Tokens keep their size, about their
 * middle.
 */
export function resizeScene(state: TableState, scene: Scene, { width, height }: Size): TableState {
  const scale = { across: width / scene.width, down: height / scene.height };
  const along = <T extends { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }>(
    line: T,
  ): T => ({
    ...line,
    x1: Math.round(line.x1 * scale.across),
    y1: Math.round(line.y1 * scale.down),
    x2: Math.round(line.x2 * scale.across),
    y2: Math.round(line.y2 * scale.down),
  });
  const stretched = (value: number, at: number): number =>
    Math.round(value * (at % 2 === 0 ? scale.across : scale.down));
  const mean = Math.sqrt(scale.across * scale.down);
  const resized: Scene = {
    ...scene,
    width,
    height,
    walls: new Map([...scene.walls].map(([id, wall]) => [id, { ...wall, points: wall.points.map(stretched) }])),
    doors: new Map([...scene.doors].map(([id, door]) => [id, along(door)])),
    lights: new Map(
      [...scene.lights].map(([id, light]) => [
        id,
        {
          ...light,
          x: Math.round(light.x * scale.across),
          y: Math.round(light.y * scale.down),
          bright: Math.round(light.bright * mean),
          dim: Math.round(light.dim * mean),
        },
      ]),
    ),
  };
  return {
    ...stretchLyingOn(state, scene.id, scale),
    scenes: withEntry(state.scenes, scene.id, resized),
    tokens: new Map(
      [...state.tokens].map(([id, token]) => [
        id,
        token.sceneId === scene.id ? { ...token, ...placeAfter(token, token, scale) } : token,
      ]),
    ),
    memory: new Map([...state.memory].map(([userId, scenes]) => [userId, rememberedAt(scenes, resized, scale)])),
  };
}

function placeAfter<P extends { readonly x: number; readonly y: number }>(
  place: P,
  { size }: Pick<Token, 'size'>,
  { across, down }: Scale,
): P {
  const half = widthOf({ size }) / 2;
  return { ...place, x: Math.round((place.x + half) * across - half), y: Math.round((place.y + half) * down - half) };
}

function rememberedAt(
  scenes: ReadonlyMap<Scene['id'], SceneMemory>,
  scene: Scene,
  scale: Scale,
): ReadonlyMap<Scene['id'], SceneMemory> {
  const memory = scenes.get(scene.id);
  return memory
    ? withEntry(scenes, scene.id, {
        ...memory,
        explored: stretchBitmap(memory.explored, emptyBitmap(scene.width, scene.height), scale),
      })
    : scenes;
}
