import { cutPortrait, type PortraitOrder } from './cutPortrait.ts';
import { ImportError, type ImportCode } from './ImportError.ts';
import type { ImportedScene } from './ImportedScene.ts';
import { importMap, type ImportOrder } from './importMap.ts';

/** What is asked of a process that decodes pictures. */
export type DecoderOrder =
  | { readonly kind: 'map'; readonly map: ImportOrder }
  | { readonly kind: 'portrait'; readonly portrait: PortraitOrder };

export type DecoderReport =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly scene: ImportedScene | null }
  | { readonly kind: 'failed'; readonly code: ImportCode; readonly message: string; readonly detail: string };

const report = (message: DecoderReport, sent?: () => void): void =>
  void process.send?.(message, undefined, undefined, sent);

function failure(error: unknown): DecoderReport {
  const detail = error instanceof Error ? String(error.stack) : String(error);
  if (error instanceof ImportError) return { kind: 'failed', code: error.code, message: error.message, detail };
  return { kind: 'failed', code: 'import-failed', message: 'The picture could not be stored.', detail };
}

async function follow(order: DecoderOrder): Promise<DecoderReport> {
  try {
    if (order.kind === 'map')
      return { kind: 'done', scene: await importMap(order.map, (share) => report({ kind: 'progress', share })) };
    await cutPortrait(order.portrait);
    return { kind: 'done', scene: null };
  } catch (error) {
    return failure(error);
  }
}

// Without the server that asked there is nobody to decode for.
process.once('disconnect', () => process.exit());
process.once('message', (order: DecoderOrder) => {
  void follow(order).then((outcome) => report(outcome, () => process.disconnect()));
});
