/** A folder that git ignores. */
export const cache: string;
export function ensureK6(options: {
  readonly mayBuild: boolean;
}): { readonly ok: true; readonly file: string } | { readonly ok: false; readonly message: string };
