import { toBase64 } from './base64.ts';
import { ByteWriter } from './varint.ts';

/** One for all: sights are encoded thousands of times a second, and never inside one another. */
const writer = new ByteWriter();

/** Base64 of what `write` writes. */
export function encodeText(write: (writer: ByteWriter) => void): string {
  writer.restart();
  write(writer);
  return toBase64(writer.written);
}
