import type { Result } from '../kernel/index.ts';
import { decodeText } from './decodeText.ts';
import { encodeText } from './encodeText.ts';
import type { Glow, Tint } from './Glow.ts';
import { MalformedBytes, type ByteReader } from './varint.ts';

const MAX_SAMPLES_ACROSS = 2400;
const MAX_COLOR = 0xffffff;
const BRIGHT = 1;

/**
 * For the wire: base64 of size, palette, and runs as gap since the last run, length and tint. Colours must be #rrggbb.
 */
export function encodeGlow(glow: Glow): string {
  return encodeText((writer) => {
    writer.unsigned(glow.width);
    writer.unsigned(glow.height);
    writer.unsigned(glow.palette.length);
    for (const tint of glow.palette)
      writer.unsigned(Number.parseInt(tint.color.slice(1), 16) * 2 + (tint.level === 'bright' ? BRIGHT : 0));
    let last = 0;
    for (let i = 0; i < glow.runs.length; i += 4) {
      const start = glow.runs[i]! * glow.width + glow.runs[i + 1]!;
      const length = glow.runs[i + 2]! - glow.runs[i + 1]!;
      writer.unsigned(start - last);
      writer.unsigned(length);
      writer.unsigned(glow.runs[i + 3]!);
      last = start + length;
    }
  });
}

export function decodeGlow(text: string): Result<Glow, 'bad-glow'> {
  return decodeText(text, 'bad-glow', (reader) => {
    const width = reader.upTo(MAX_SAMPLES_ACROSS);
    const height = reader.upTo(MAX_SAMPLES_ACROSS);
    const palette: Tint[] = [];
    for (let count = reader.upTo(reader.left); count > 0; count--) palette.push(readTint(reader));
    return { width, height, palette, runs: readRuns(reader, width, height, palette.length) };
  });
}

function readTint(reader: ByteReader): Tint {
  const value = reader.upTo(MAX_COLOR * 2 + BRIGHT);
  return { color: `#${(value >> 1).toString(16).padStart(6, '0')}`, level: value % 2 === BRIGHT ? 'bright' : 'dim' };
}

function readRuns(reader: ByteReader, width: number, height: number, tints: number): Int32Array {
  const runs: number[] = [];
  let at = 0;
  while (reader.left > 0) {
    const start = at + reader.unsigned();
    const row = Math.floor(start / width);
    const length = reader.unsigned();
    const tint = reader.upTo(tints - 1);
    at = start + length;
    if (length === 0 || row >= height || at > (row + 1) * width) throw new MalformedBytes('a run leaves its row');
    runs.push(row, start - row * width, at - row * width, tint);
  }
  return Int32Array.from(runs);
}
