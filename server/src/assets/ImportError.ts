import type { UvttCode } from '@tallow/shared/uvtt';

export type ImportCode =
  | UvttCode
  | 'empty-file'
  | 'file-too-large'
  | 'unsupported-file'
  | 'not-json'
  | 'corrupt-image'
  | 'image-too-large'
  | 'took-too-long'
  | 'cancelled'
  | 'unreadable-file'
  | 'import-failed';

/** A map file that was not taken; `message` is meant for the uploader. `import-failed` alone is our own fault. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportCode;

  constructor(code: ImportCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
