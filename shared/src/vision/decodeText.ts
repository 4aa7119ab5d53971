import { accept, refuse, type Result } from '../kernel/index.ts';
import { fromBase64 } from './base64.ts';
import { ByteReader, MalformedBytes } from './varint.ts';

/** Reads base64 of varints; anything that does not fit becomes the given refusal. */
export function decodeText<T, R>(text: string, refusal: R, read: (reader: ByteReader) => T): Result<T, R> {
  const bytes = fromBase64(text);
  if (!bytes) return refuse(refusal);
  try {
    const reader = new ByteReader(bytes);
    const value = read(reader);
    reader.end();
    return accept(value);
  } catch (error) {
    if (error instanceof MalformedBytes) return refuse(refusal);
    throw error;
  }
}
