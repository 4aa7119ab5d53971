import { fromBase64 } from '../vision/index.ts';
import { fieldOf } from './fields.ts';
import { giveUp } from './UvttRefusal.ts';
import type { UvttImage } from './UvttScene.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const RIFF = [0x52, 0x49, 0x46, 0x46];
const WEBP = [0x57, 0x45, 0x42, 0x50];

/** The picture of the map; its kind is told by its first bytes, not by any label. */
export function readImage(json: unknown): UvttImage {
  const image = fieldOf(json, 'image');
  if (typeof image !== 'string' || image.trim() === '') giveUp('missing-image', 'The file holds no picture.');
  if (/^\s*https?:/i.test(image))
    giveUp('missing-image', 'The file names the address of a picture but does not hold it.');
  const bytes = fromBase64(toStandard(withoutLabel(image.replaceAll(/\s+/g, ''))));
  if (!bytes || bytes.length === 0) giveUp('bad-image', 'The picture in the file is damaged: it is not base64.');
  return { bytes, type: typeOf(bytes) };
}

function withoutLabel(image: string): string {
  return /^data:/i.test(image) ? image.slice(image.indexOf(',') + 1) : image;
}

/** From the alphabet for addresses, which some programs write. */
function toStandard(base64: string): string {
  return base64.replaceAll('-', '+').replaceAll('_', '/');
}

function typeOf(bytes: Uint8Array): UvttImage['type'] {
  if (startsWith(bytes, PNG, 0)) return 'png';
  if (startsWith(bytes, JPEG, 0)) return 'jpeg';
  if (startsWith(bytes, RIFF, 0) && startsWith(bytes, WEBP, 8)) return 'webp';
  return giveUp('unsupported-image', 'The picture in the file is neither PNG, JPEG nor WebP.');
}

function startsWith(bytes: Uint8Array, magic: readonly number[], offset: number): boolean {
  return magic.every((byte, i) => bytes[offset + i] === byte);
}
