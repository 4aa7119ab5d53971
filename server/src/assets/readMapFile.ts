import { readFile, stat } from 'node:fs/promises';
import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import { MAX_CELLS, parseUvtt, type UvttScene } from '@tallow/shared/uvtt';
import { fileKind } from './fileKind.ts';
import { guessGrid } from './guessGrid.ts';
import { ImportError } from './ImportError.ts';
import { MAX_UPLOAD_BYTES } from './limits.ts';
import { openImage, type OpenedImage } from './openImage.ts';

export interface MapFile {
  readonly scene: Omit<UvttScene, 'image'>;
  readonly image: OpenedImage;
}

/** Reads an uploaded map: Universal VTT, or a plain PNG, WebP or JPEG picture, told apart by content. Throws `ImportError`. */
export async function readMapFile(path: string): Promise<MapFile> {
  const bytes = await readBytes(path);
  const kind = fileKind(bytes);
  if (!kind) throw new ImportError('unsupported-file', 'This is neither a Universal VTT map nor a PNG, WebP or JPEG picture.');
  return kind === 'uvtt' ? readUvtt(bytes) : readPicture(bytes);
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size === 0) throw new ImportError('empty-file', 'The file is empty.');
    if (size > MAX_UPLOAD_BYTES) throw new ImportError('file-too-large', `The file is larger than ${MAX_UPLOAD_BYTES / 1024 / 1024} MB.`);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError('unreadable-file', 'The uploaded file is gone.', cause);
  }
}

async function readUvtt(bytes: Buffer): Promise<MapFile> {
  const result = parseUvtt(parseJson(bytes));
  if (!result.ok) throw new ImportError(result.reason.code, result.reason.message);
  const { image, ...scene } = result.value;
  return { scene, image: await openImage(image.bytes) };
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new ImportError('not-json', 'The file starts like a Universal VTT map but is damaged or cut off.', cause);
  }
}

async function readPicture(bytes: Buffer): Promise<MapFile> {
  const image = await openImage(bytes);
  const pixelsPerCell = guessGrid(image.widthPx, image.heightPx);
  const toUnits = (pixels: number): number => Math.max(1, Math.min(MAX_CELLS * UNITS_PER_CELL, Math.round((pixels / pixelsPerCell) * UNITS_PER_CELL)));
  const scene = { width: toUnits(image.widthPx), height: toUnits(image.heightPx), pixelsPerCell, walls: [], doors: [], lights: [], globalLight: 'bright' as const };
  return { scene, image };
}
