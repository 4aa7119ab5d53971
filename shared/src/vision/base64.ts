const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const INVALID = 255;
const VALUES = new Uint8Array(128).fill(INVALID);
for (let i = 0; i < ALPHABET.length; i++) VALUES[ALPHABET.charCodeAt(i)] = i;
const CODES = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0));
const PADDING = '='.charCodeAt(0);
/** Bytes encoded at once: their letters are handed over as the arguments of one call. */
const CHUNK = 3 * 1024;
const letters = new Uint8Array((CHUNK / 3) * 4);

/** Standard base64 with padding. Here because the shared code knows neither Buffer nor atob. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK)
    text += chunkToBase64(bytes, from, Math.min(bytes.length, from + CHUNK));
  return text;
}

function chunkToBase64(bytes: Uint8Array, from: number, to: number): string {
  let size = 0;
  for (let i = from; i < to; i += 3) {
    const group = (bytes[i]! << 16) | ((i + 1 < to ? bytes[i + 1]! : 0) << 8) | (i + 2 < to ? bytes[i + 2]! : 0);
    letters[size++] = CODES[group >> 18]!;
    letters[size++] = CODES[(group >> 12) & 63]!;
    letters[size++] = i + 1 < to ? CODES[(group >> 6) & 63]! : PADDING;
    letters[size++] = i + 2 < to ? CODES[group & 63]! : PADDING;
  }
  return String.fromCharCode.apply(undefined, letters.subarray(0, size) as unknown as number[]);
}

/** The bytes, or undefined when the text is not base64. Padding may be missing; white space is not allowed. */
export function fromBase64(text: string): Uint8Array | undefined {
  const length = text.length - padding(text);
  if (length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let size = 0;
  let bits = 0;
  let group = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const value = code < 128 ? VALUES[code]! : INVALID;
    if (value === INVALID) return undefined;
    group = ((group << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[size++] = (group >> bits) & 255;
  }
  return bytes;
}

function padding(text: string): number {
  if (text.length % 4 !== 0) return 0;
  if (text.endsWith('==')) return 2;
  return text.endsWith('=') ? 1 : 0;
}
