import type { ImportReport } from '@tallow/shared/contracts';
import { t, tKnown } from '../words/t.ts';

export type ImportState =
  | { readonly step: 'choose' }
  | { readonly step: 'upload' | 'build'; readonly fileName: string; readonly progress: number | null }
  | { readonly step: 'fit'; readonly file: File }
  | { readonly step: 'done'; readonly sceneId: string; readonly report: ImportReport | undefined }
  | { readonly step: 'failed'; readonly why: string };

/** Where the server's own sentence says it all. */
const SAID: ReadonlySet<string> = new Set(['unsupported-file', 'bad-size', 'too-large', 'TOO_MANY', 'UNKNOWN_SESSION']);

/** What went wrong, which the server says, and what to do next. */
export function toAdvice(code: string, message: string): string {
  if (code === 'cancelled') return t('importing.cancelled');
  const next = SAID.has(code) ? '' : (tKnown('importing.next', code) ?? t('importing.next.otherwise'));
  return `${message} ${next}`.trim();
}

export const MAP_FILES = '.dd2vtt,.uvtt,.df2vtt,.png,.webp,.jpg,.jpeg';
