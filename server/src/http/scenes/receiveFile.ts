import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { Request } from 'express';
import { HttpRefusal } from '../HttpRefusal.ts';

export interface ReceivedFile {
  readonly path: string;
  /** As the sender named it: for people to read, never for paths. */
  readonly fileName: string;
  /** What else was in the form. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Fields besides the file, each of at most so many bytes. */
const MAX_FIELDS = 16;
const LONGEST_FIELD = 1024;

/** Browsers escape what would end the name in a form's header, and nothing else. */
const plainName = (name: string): string => name.replaceAll(/%22/g, '"').replaceAll(/%0[AD]/gi, ' ');

function openForm(request: Request, maxBytes: number): busboy.Busboy {
  try {
    const limits = { files: 1, fields: MAX_FIELDS + 1, fileSize: maxBytes, fieldSize: LONGEST_FIELD };
    return busboy({ headers: request.headers, defParamCharset: 'utf8', limits });
  } catch (cause) {
    throw new HttpRefusal(
      'INVALID_MESSAGE',
      { why: 'Expected multipart/form-data with one file' },
      (cause as Error).message,
    );
  }
}

/** Streams the one file of a multipart form to disk. Too large a file is refused and leaves nothing behind. */
export async function receiveFile(request: Request, uploadDir: string, maxBytes: number): Promise<ReceivedFile> {
  const form = openForm(request, maxBytes);
  await mkdir(uploadDir, { recursive: true, mode: 0o700 });
  const target = path.join(uploadDir, randomUUID());
  let fileName: string | undefined;
  let written: Promise<void> = Promise.resolve();
  let tooLarge = false;
  const fields = new Map<string, string>();
  form.on('field', (name, value, info) => {
    if (info.nameTruncated || info.valueTruncated || fields.size >= MAX_FIELDS) tooLarge = true;
    else fields.set(name, value);
  });
  form.on('file', (field, stream, info) => {
    if (field !== 'file' || fileName !== undefined) return void stream.resume();
    fileName = plainName(info.filename ?? '');
    stream.on('limit', () => (tooLarge = true));
    written = pipeline(stream, createWriteStream(target, { mode: 0o600 }));
    written.catch(() => undefined);
  });
  try {
    await pipeline(request, form);
    await written;
    if (tooLarge) throw new HttpRefusal('TOO_LARGE', { maxBytes });
    if (fileName === undefined)
      throw new HttpRefusal('INVALID_MESSAGE', { path: 'file', why: 'There is no file in the form' });
    return { path: target, fileName, fields: Object.fromEntries(fields) };
  } catch (cause) {
    await rm(target, { force: true });
    if (cause instanceof HttpRefusal) throw cause;
    throw new HttpRefusal('INVALID_MESSAGE', { why: 'The form broke off or is not well formed' });
  }
}
