import { readFile, stat } from 'node:fs/promises';
import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import { parseUvtt, type UvttScene } from '@tallow/shared/uvtt';
import { fileKind } from './fileKind.ts';
import { ImportError } from './ImportError.ts';
import type { ImportedScene } from './ImportedScene.ts';
import type { ImportWishes } from './ImportWishes.ts';
import { MAX_UPLOAD_BYTES } from './limits.ts';
import { tellJson, tellUnread } from './nameOfKind.ts';
import { openImage, type OpenedImage } from './openImage.ts';
import { pictureGrid } from './pictureGrid.ts';

export interface MapFile {
  readonly scene: Omit<ImportedScene, 'image'>;
  readonly image: OpenedImage;
}

/**
 * Reads an uploaded map: Universal VTT, or a plain PNG, WebP or JPEG picture, told apart by content. Throws
 * `ImportError`.
 */
export async function readMapFile(path: string, fileName: string, wishes: ImportWishes): Promise<MapFile> {
  const bytes = await readBytes(path);
  const kind = fileKind(bytes);
  if (!kind) throw new ImportError('unsupported-file', tellUnread(bytes));
  return kind === 'uvtt' ? readUvtt(bytes, wishes) : readPicture(bytes, fileName, wishes);
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size === 0) throw new ImportError('empty-file', 'The file is empty.');
    if (size > MAX_UPLOAD_BYTES)
      throw new ImportError('file-too-large', `The file is larger than ${MAX_UPLOAD_BYTES / 1024 / 1024} MB.`);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError('unreadable-file', 'The uploaded file is gone.', cause);
  }
}

const OWN_GRID = {
  part: 'grid',
  why: 'The file itself says how large its cells are; what was chosen was not used.',
  count: 1,
} as const;

async function readUvtt(bytes: Buffer, { choices, grid }: ImportWishes): Promise<MapFile> {
  const json = parseJson(bytes);
  const result = parseUvtt(json, choices);
  if (!result.ok) throw new ImportError(result.reason.code, tellJson(json) ?? result.reason.message);
  const { image, report, ...scene } = result.value;
  const mended = grid ? [...report.mended, OWN_GRID] : report.mended;
  const told = { ...report, mended, grid: { ...cellsOf(scene), source: 'file' } } as const;
  return { scene: { ...scene, offsetX: 0, offsetY: 0, report: told }, image: await openImage(image.bytes) };
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new ImportError('not-json', 'The file starts like a Universal VTT map but is damaged or cut off.', cause);
  }
}

const NOTHING = { taken: { walls: 0, objects: 0, doors: 0, windows: 0, lights: 0 }, leftOut: [], mended: [] } as const;

async function readPicture(bytes: Buffer, fileName: string, { grid: wish }: ImportWishes): Promise<MapFile> {
  const image = await openImage(bytes);
  const { width, height, pixelsPerCell, source } = pictureGrid(image, fileName, wish);
  const report = { ...NOTHING, grid: { ...cellsOf({ width, height }), source } };
  const offset = { offsetX: wish?.offsetX ?? 0, offsetY: wish?.offsetY ?? 0 };
  return {
    scene: { width, height, pixelsPerCell, ...offset, walls: [], doors: [], lights: [], globalLight: 'bright', report },
    image,
  };
}

function cellsOf({ width, height }: Pick<UvttScene, 'width' | 'height'>): { columns: number; rows: number } {
  return { columns: width / UNITS_PER_CELL, rows: height / UNITS_PER_CELL };
}
