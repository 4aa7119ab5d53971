/** A folder that git ignores. */
export const cache: string;
export function findK6(): string | undefined;
export function ensureK6():
  | { readonly ok: true; readonly file: string }
  | { readonly ok: false; readonly message: string };
