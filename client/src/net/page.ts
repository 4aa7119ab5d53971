/** A page that was built by nobody: of the dev server, or a test. */
const UNBUILT = 'source';

/** What this page is: it stays so while servers come and go. */
export const PAGE = {
  version: String(import.meta.env['TALLOW_VERSION'] ?? ''),
  build: String(import.meta.env['TALLOW_BUILD'] ?? UNBUILT),
} as const;

/** Whether a server has other pages than this one. One that has none, or was not built, says nothing. */
export const isOutdated = (pageBuild: string, serverBuild: string): boolean =>
  pageBuild !== UNBUILT && serverBuild !== UNBUILT && pageBuild !== serverBuild;
