import type { Result } from '../kernel/index.ts';
import { decodeText } from './decodeText.ts';
import { encodeText } from './encodeText.ts';
import type { Star } from './Star.ts';
import { MalformedBytes, type ByteReader, type ByteWriter } from './varint.ts';

/** Far beyond any scene, yet safe for Int32Array. */
const MAX_COORDINATE = 1_000_000;

/** For the wire: base64 of zigzag differences from corner to corner. */
export function encodeStars(stars: readonly Star[]): string {
  return encodeText((writer) => {
    writer.unsigned(stars.length);
    for (const star of stars) writeStar(writer, star);
  });
}

export function decodeStars(text: string): Result<readonly Star[], 'bad-stars'> {
  return decodeText(text, 'bad-stars', (reader) => {
    const stars: Star[] = [];
    for (let count = reader.upTo(reader.left); count > 0; count--) stars.push(readStar(reader));
    return stars;
  });
}

function writeStar(writer: ByteWriter, { x, y, radius, points }: Star): void {
  writer.signed(x);
  writer.signed(y);
  writer.unsigned(radius);
  writer.unsigned(points.length / 2);
  for (let i = 0; i < points.length; i += 2) {
    writer.signed(points[i]! - (i === 0 ? x : points[i - 2]!));
    writer.signed(points[i + 1]! - (i === 0 ? y : points[i - 1]!));
  }
}

function readStar(reader: ByteReader): Star {
  const x = coordinate(reader.signed());
  const y = coordinate(reader.signed());
  const radius = reader.upTo(MAX_COORDINATE);
  const points = new Int32Array(2 * reader.upTo(reader.left / 2));
  let [px, py] = [x, y];
  for (let i = 0; i < points.length; i += 2) {
    points[i] = px = coordinate(px + reader.signed());
    points[i + 1] = py = coordinate(py + reader.signed());
  }
  return { x, y, radius, points };
}

function coordinate(value: number): number {
  if (Math.abs(value) > MAX_COORDINATE) throw new MalformedBytes('a corner lies outside of everything');
  return value;
}
