export type FileKind = 'uvtt' | 'png' | 'webp' | 'jpeg';

/** The kind of a file by its first bytes; names and labels do not count. Undefined: none that we take. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  if (has(bytes, 0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (has(bytes, 0, 0x52, 0x49, 0x46, 0x46) && has(bytes, 8, 0x57, 0x45, 0x42, 0x50)) return 'webp';
  if (has(bytes, 0, 0xff, 0xd8, 0xff)) return 'jpeg';
  return startsLikeJson(bytes) ? 'uvtt' : undefined;
}

function has(bytes: Uint8Array, offset: number, ...magic: number[]): boolean {
  return magic.every((byte, i) => bytes[offset + i] === byte);
}

/** An opening brace or bracket after white space and a byte order mark. */
function startsLikeJson(bytes: Uint8Array): boolean {
  let at = has(bytes, 0, 0xef, 0xbb, 0xbf) ? 3 : 0;
  while (at < bytes.length && [0x20, 0x09, 0x0a, 0x0d].includes(bytes[at]!)) at++;
  return bytes[at] === 0x7b || bytes[at] === 0x5b;
}
