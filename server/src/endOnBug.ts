import type { Logger } from 'pino';

/**
 * The exit code of a process that met a bug which no room or request holds (EX_SOFTWARE): `npm start` starts it again.
 */
const BUG_EXIT = 70;

/**
 * What a bug means that got past everybody: the process can no longer be trusted, so it says why, lets its tables
 * finish what they can and ends. Nothing acknowledged is lost, and the clients come back to the process that is started
 * next.
 */
export function endOnBug(log: Logger, end: (code: number) => void): void {
  const last =
    (what: string) =>
    (cause: unknown): void => {
      log.fatal({ err: cause, what }, 'A bug was met that nobody handles; the process ends');
      process.stderr.write(
        `Tallow ends because of a bug (${what}): ${cause instanceof Error ? cause.message : String(cause)}\n`,
      );
      end(BUG_EXIT);
    };
  process.on('uncaughtException', last('uncaught exception'));
  process.on('unhandledRejection', last('unhandled rejection'));
}
