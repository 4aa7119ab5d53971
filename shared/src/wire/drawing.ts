import { decodePath } from '../vision/index.ts';
import { MAX_CORNERS, type DrawingShape, type DrawingView } from '../table/index.ts';
import { describe } from './describe.ts';

const { float32, int32, string, thing } = describe<DrawingView, 'id' | 'sceneId'>();

const NOWHERE: readonly number[] = [];
function readPoints(text: string): readonly number[] {
  const path = decodePath(text, MAX_CORNERS);
  return path.ok ? path.value : NOWHERE;
}

/** Something drawn on the map. */
export const drawing = thing('Drawing', {
  ownerId: string('everybody'),
  shape: string<DrawingShape>('everybody', { initial: 'freehand' }),
  points: string('everybody', {
    read: readPoints,
    doc: 'corners in map units: base64 of zigzag varints, each the difference from the corner before; x, y in turn',
  }),
  color: string('everybody'),
  width: int32('everybody', { doc: 'map units; of a text, the height of its letters' }),
  fill: string('everybody', { doc: 'empty: none' }),
  opacity: float32('everybody', { initial: 1 }),
  layer: string<'gm' | 'all'>('gm', { initial: 'all' }),
  text: string('everybody'),
});
