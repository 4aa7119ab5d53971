import { rm } from 'node:fs/promises';
import type { Request } from 'express';
import type { Asker, HttpDeps, PortraitPlace } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { receiveFile, type ReceivedFile } from '../scenes/receiveFile.ts';

/** What the other fields of a form ask for. */
type ShapeIn = (fields: ReceivedFile['fields']) => Parameters<PortraitPlace['save']>[1];

const MAX_BYTES = 8 * 1024 * 1024;

async function save(place: PortraitPlace, { path, fields }: ReceivedFile, shapeIn: ShapeIn): Promise<string> {
  try {
    return await place.save(path, shapeIn(fields));
  } catch (cause) {
    const { code, message } = cause as { code?: unknown; message: string };
    const isTheirs = typeof code === 'string' && /^[a-z-]+$/.test(code) && code !== 'import-failed';
    if (isTheirs) throw new HttpRefusal('UNSUPPORTED_FILE', { code }, message);
    throw cause;
  } finally {
    await rm(path, { force: true });
  }
}

/**
 * Keeps the picture of a form, for a session or for a sheet of the library: cut to a square, or as its other fields ask
 * for. Answers its id.
 */
export async function receivePortrait(
  deps: HttpDeps,
  request: Request,
  asker: Asker,
  shapeIn: ShapeIn = () => 'square',
): Promise<string> {
  const place = deps.portraits.enter(asker);
  if (!place)
    throw new HttpRefusal(
      'TOO_MANY',
      { what: 'pictures' },
      'Several pictures are on their way already. Wait until one of them is done.',
    );
  try {
    const file = await receiveFile(request, deps.uploadDir, MAX_BYTES);
    return await save(place, file, shapeIn);
  } finally {
    place.leave();
  }
}
