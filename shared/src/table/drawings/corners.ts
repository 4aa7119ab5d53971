import { accept, refuse, type Result } from '../../kernel/index.ts';
import { decodePath, encodePath } from '../../vision/index.ts';
import type { DrawingShape } from '../state/Drawing.ts';
import { isOnMap, MAX_CORNERS } from '../state/lying.ts';
import type { Refusal } from '../state/Refusal.ts';
import type { Scene } from '../state/Scene.ts';
import type { Corners } from './intents.ts';

const COUNTS: Readonly<Record<DrawingShape, readonly [least: number, most: number]>> = {
  freehand: [1, MAX_CORNERS],
  line: [2, 2],
  arrow: [2, 2],
  rectangle: [2, 2],
  ellipse: [2, 2],
  polygon: [3, MAX_CORNERS],
  text: [1, 1],
};

/** The corners as they are kept; refused when the shape cannot have so many, or one is off the map. */
export function keptCorners(scene: Scene, shape: DrawingShape, corners: Corners): Result<string, Refusal> {
  const read = typeof corners === 'string' ? decodePath(corners, MAX_CORNERS) : accept(corners.flat());
  if (!read.ok) return refuse('invalid-input');
  const points = read.value;
  const [least, most] = COUNTS[shape];
  if (points.length < 2 * least || points.length > 2 * most) return refuse('invalid-input');
  for (let i = 0; i < points.length; i += 2)
    if (!isOnMap(scene, points[i]!, points[i + 1]!)) return refuse('out-of-bounds');
  return accept(encodePath(points));
}
