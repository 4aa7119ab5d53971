/** The server ends with this code when it met a bug that it could not hold (server/src/endOnBug.ts). */
export const BUG_EXIT = 70;
/** More ends than this within the window are no accident: starting again would not help. */
const MAX_RESTARTS = 5;
const WINDOW_MS = 10 * 60_000;

/**
 * Serves, and serves again after a bug, each time after a longer pause; answers the last exit code. `serve` runs a
 * server to its end, `isStopping` says whether somebody asked for the end, `pause` waits (ms), `say` tells the
 * operator.
 */
export async function keepServing({ serve, isStopping, pause, now, say }) {
  let ends = [];
  for (;;) {
    const code = await serve();
    if (code !== BUG_EXIT || isStopping()) return code;
    ends = [...ends.filter((at) => at > now() - WINDOW_MS), now()];
    if (ends.length > MAX_RESTARTS) {
      say(`Tallow ended ${ends.length} times within ten minutes; it is not started again.`);
      return code;
    }
    const seconds = 2 ** (ends.length - 1);
    say(`Tallow is started again in ${seconds} s.`);
    await pause(seconds * 1000);
    if (isStopping()) return code;
  }
}
