import { rm } from 'node:fs/promises';
import type { Request } from 'express';
import type { Asker, HttpDeps, PortraitPlace } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { receiveFile } from '../scenes/receiveFile.ts';

const MAX_BYTES = 8 * 1024 * 1024;

async function save(place: PortraitPlace, path: string): Promise<string> {
  try {
    return await place.save(path);
  } catch (cause) {
    const { code, message } = cause as { code?: unknown; message: string };
    const isTheirs = typeof code === 'string' && /^[a-z-]+$/.test(code) && code !== 'import-failed';
    if (isTheirs) throw new HttpRefusal('UNSUPPORTED_FILE', { code }, message);
    throw cause;
  } finally {
    await rm(path, { force: true });
  }
}

/** Keeps the picture of a form, cut to a square: for a session, or for a sheet of the library. Answers its id. */
export async function receivePortrait(deps: HttpDeps, request: Request, asker: Asker): Promise<string> {
  const place = deps.portraits.enter(asker);
  if (!place)
    throw new HttpRefusal(
      'TOO_MANY',
      { what: 'pictures' },
      'Several pictures are on their way already. Wait until one of them is done.',
    );
  try {
    const file = await receiveFile(request, deps.uploadDir, MAX_BYTES);
    return await save(place, file.path);
  } finally {
    place.leave();
  }
}
