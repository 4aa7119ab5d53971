import type { Result } from '../kernel/index.ts';
import { decodeText } from './decodeText.ts';
import { encodeText } from './encodeText.ts';
import { MalformedBytes } from './varint.ts';

/** Beyond any scene, with the margin round it. */
const MAX_COORDINATE = 60_000;

/** Base64 of zigzag differences from corner to corner; x, y pairs of whole map units. */
export function encodePath(points: ArrayLike<number>): string {
  return encodeText((writer) => {
    for (let i = 0; i < points.length; i++) writer.signed(points[i]! - (i < 2 ? 0 : points[i - 2]!));
  });
}

/** The x, y pairs; refused when they are more than `most`, cut off, or lie outside of everything. */
export function decodePath(text: string, most: number): Result<readonly number[], 'bad-path'> {
  return decodeText(text, 'bad-path', (reader) => {
    const points: number[] = [];
    let [x, y] = [0, 0];
    while (reader.left > 0) {
      if (points.length === 2 * most) throw new MalformedBytes('too many corners');
      points.push((x = coordinate(x + reader.signed())), (y = coordinate(y + reader.signed())));
    }
    return points;
  });
}

function coordinate(value: number): number {
  if (Math.abs(value) > MAX_COORDINATE) throw new MalformedBytes('a corner lies outside of everything');
  return value;
}
