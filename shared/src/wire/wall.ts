import type { WallView } from '../table/index.ts';
import type { WallKind } from '../vision/index.ts';
import { describe } from './describe.ts';

const { json, string, thing } = describe<WallView, 'points'>();

/** A wall, as a line through points. */
export const wall = thing('Wall', {
  kind: string<WallKind>('gm', { initial: 'wall' }),
  side: string<WallView['side']>('gm', {
    initial: 'both',
    doc: 'who is stopped, looking along it from its first point: comers from there alone',
  }),
  points: json<readonly number[]>('gm', {
    none: [],
    write: ({ points }) => points,
    isSame: (source, old) => source.points === old.points,
    doc: 'JSON: `[x1, y1, x2, y2, …]`, map units',
  }),
});
