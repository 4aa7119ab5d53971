import type { Sharp } from 'sharp';
import { ImportError } from './ImportError.ts';
import { MAX_IMAGE_PIXELS, MAX_IMAGE_SIDE } from './limits.ts';
import { sharp } from './sharp.ts';

export interface OpenedImage {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Upright, sRGB, opaque, first frame; what is written from it carries no metadata. */
  pixels(): Sharp;
  /** The same, with what shows through. */
  layers(): Sharp;
}

/** Reads only the header. Refuses what is no image or claims to be too large before any pixel is decoded. */
export async function openImage(bytes: Uint8Array): Promise<OpenedImage> {
  const header = await readHeader(bytes);
  const { width, height } = header.autoOrient;
  if (width > MAX_IMAGE_SIDE || height > MAX_IMAGE_SIDE || width * height > MAX_IMAGE_PIXELS) {
    throw new ImportError('image-too-large', tooLarge(width, height));
  }
  return {
    widthPx: width,
    heightPx: height,
    layers: () => load(bytes).autoOrient().toColourspace('srgb'),
    pixels: () => load(bytes).autoOrient().flatten({ background: '#000000' }).toColourspace('srgb'),
  };
}

/** Such as 10,950: whoever scales a picture down wants a number for its sides. */
const inWords = (pixels: number): string => pixels.toLocaleString('en');

function tooLarge(width: number, height: number): string {
  const square = inWords(Math.floor(Math.sqrt(MAX_IMAGE_PIXELS) / 50) * 50);
  const inAll = `${MAX_IMAGE_PIXELS / 1e6} million in all with no side over ${inWords(MAX_IMAGE_SIDE)}`;
  const most = `at most about ${square} x ${square} are possible, or ${inAll}`;
  return `The picture measures ${inWords(width)} x ${inWords(height)} pixels; ${most}.`;
}

function load(bytes: Uint8Array): Sharp {
  return sharp(bytes, { limitInputPixels: MAX_IMAGE_PIXELS, failOn: 'error' });
}

async function readHeader(bytes: Uint8Array): Promise<Awaited<ReturnType<Sharp['metadata']>>> {
  try {
    // No pixel limit here: the header alone costs nothing, and its claim is checked by the caller, with a better
    // message.
    return await sharp(bytes, { limitInputPixels: false, failOn: 'error' }).metadata();
  } catch (cause) {
    throw corrupt(cause);
  }
}

export function corrupt(cause: unknown): ImportError {
  return new ImportError('corrupt-image', 'The picture is damaged or cut off.', cause);
}
