import { ApiError } from './ApiError.ts';

/** A form with nothing but a file. */
export function formOf(file: File): FormData {
  const form = new FormData();
  form.append('file', file);
  return form;
}

/** What is not there is no failure. */
export function nullWhenMissing(cause: unknown): null {
  if (cause instanceof ApiError && cause.status === 404) return null;
  throw cause;
}
