import type { Api } from './api.ts';

type Version = Awaited<ReturnType<Api['version']>>;
let known: Promise<Version> | undefined;

/** The version that this page was loaded with: asked once, so that a newer server is noticed. */
export function pageVersion(api: Api): Promise<Version> {
  known ??= api.version().catch((cause: unknown) => {
    known = undefined;
    throw cause;
  });
  return known;
}
