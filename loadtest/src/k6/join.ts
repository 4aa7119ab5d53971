// People come and go: how long from asking for a seat until the first state is decoded. A virtual user is a table whose
// people take turns.
import { counters, measure, samples } from './measures.ts';
import { sleep } from './pace.ts';
import { now, Player } from './Player.ts';
import { preparedTable } from './readPrepared.ts';
import { COMMON, NOTHING_LOST, setting } from './settings.ts';

const TABLES = setting('TABLES', 10);
const SEATS = setting('SEATS', 5);
const SECONDS = setting('SECONDS', 30);
/** From one arrival at a table to the next (ms). */
const INTERVAL_MS = 1000 / setting('JOINS_PER_S', 1);

export const options = {
  scenarios: {
    join: { executor: 'per-vu-iterations', vus: TABLES, iterations: 1, maxDuration: `${SECONDS + 30}s`, exec: 'join' },
  },
  thresholds: { join: [`p(95)<=${setting('JOIN_P95', 500)}`], finished: [`count==${TABLES}`], ...NOTHING_LOST },
  ...COMMON,
};

export async function join(): Promise<void> {
  const { sessionId, people } = preparedTable(__VU - 1);
  await sleep((__VU / TABLES) * INTERVAL_MS);
  for (let i = 0; now() < SECONDS * 1000; i++) {
    const askedAt = now();
    const player = new Player(sessionId, people[i % SEATS]!);
    player.onLost = () => counters.lost.add(1);
    await player.join();
    measure('join', askedAt, now() - askedAt);
    if (player.state.tokens.size !== SEATS) counters.unseen.add(1);
    player.leave();
    await sleep(askedAt + INTERVAL_MS - now());
  }
  counters.finished.add(1);
  console.log(samples.toLine());
}

export { handleSummary } from './handleSummary.ts';
