/**
 * First bytes of what a client sends: it has joined, it leaves, it asks whether anybody is there; a message, and a
 * request that wants an answer.
 */
const SIGNS: ReadonlySet<number> = new Set([10, 12, 18]);
const MESSAGE = 13;
const REQUEST = 21;

/** Bytes that a number takes after its prefix; undefined for what is no whole positive number. */
function numberLength(prefix: number | undefined): number | undefined {
  if (prefix === undefined) return undefined;
  if (prefix < 0x80) return 0;
  return [1, 2, 4][prefix - 0xcc];
}

/** Whether a name of a message stands there, in letters and dots. */
function isName(bytes: Uint8Array, at: number): boolean {
  const prefix = bytes[at];
  const isShort = prefix !== undefined && prefix >= 0xa0 && prefix <= 0xbf;
  const length = isShort ? prefix - 0xa0 : prefix === 0xd9 ? bytes[at + 1] : undefined;
  const start = at + (isShort ? 1 : 2);
  if (!length || start + length > bytes.length) return false;
  for (let i = start; i < start + length; i++) {
    const letter = bytes[i]! | 0x20;
    if (bytes[i] !== 0x2e && (letter < 0x61 || letter > 0x7a)) return false;
  }
  return true;
}

/**
 * Whether a frame of a client has a head that the framework can read; what follows the head is checked where it is
 * unpacked.
 */
export function isFrame(bytes: Uint8Array): boolean {
  const [code] = bytes;
  if (code === undefined) return false;
  if (SIGNS.has(code)) return bytes.length <= 2;
  if (code === MESSAGE) return isName(bytes, 1);
  const length = code === REQUEST ? numberLength(bytes[1]) : undefined;
  return length !== undefined && isName(bytes, 2 + length);
}
