import type { ImportReport } from '@tallow/shared/contracts';
import { t } from '../words/t.ts';

export type ImportState =
  | { readonly step: 'choose' }
  | { readonly step: 'upload' | 'build'; readonly fileName: string; readonly progress: number | null }
  | { readonly step: 'fit'; readonly file: File }
  | { readonly step: 'done'; readonly sceneId: string; readonly report: ImportReport | undefined }
  | { readonly step: 'failed'; readonly why: string };

/** What to do about each way in which a map was not taken. The server's own sentence says what is wrong. */
const NEXT: Readonly<Record<string, string>> = {
  'empty-file': 'Export the map again, then try that file.',
  'file-too-large': 'Export it with fewer pixels per cell, or as WebP.',
  'unsupported-file': '',
  'bad-size': '',
  'too-large': '',
  'took-too-long': 'Scale the picture down, or try again when the server has less to do.',
  TOO_MANY: '',
  UNKNOWN_SESSION: '',
  'not-json': 'Download or export the file again: it did not arrive whole.',
  'corrupt-image': 'Open the picture in an image program and save it again.',
  'image-too-large': 'Scale it down in an image program.',
  'unreadable-file': 'Upload the file again.',
  'import-failed': 'Try again. If it happens again, the server’s log says more.',
  internal: 'Try again. If it happens again, the server’s log says more.',
  TOO_LARGE: 'Maps may have up to 64 MB. Export it with fewer pixels per cell, or as WebP.',
};
const OTHERWISE = 'Export the map again from the program it was made with, or import it as a plain picture.';

/** What went wrong and what to do next. */
export function toAdvice(code: string, message: string): string {
  if (code === 'cancelled') return t('importing.cancelled');
  return `${message} ${NEXT[code] ?? OTHERWISE}`.trim();
}

export const MAP_FILES = '.dd2vtt,.uvtt,.df2vtt,.png,.webp,.jpg,.jpeg';
