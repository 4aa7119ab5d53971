// One session with a hundred people who watch and twenty who move: everything must reach all of them. One virtual user is the room.
import { BusyTable } from './BusyTable.ts';
import { counters, samples } from './measures.ts';
import { keepDoing, sleep, watchLateness } from './pace.ts';
import { now, Player } from './Player.ts';
import { preparedTable } from './readPrepared.ts';
import { COMMON, NOTHING_LOST, setting } from './settings.ts';

const MOVERS = setting('MOVERS', 20);
const SECONDS = setting('SECONDS', 30);
const RATES = { move: setting('MOVES_PER_S', 0.2), drag: setting('DRAGS_PER_S', 0), chat: setting('CHATS_PER_S', 0.02), roll: setting('ROLLS_PER_S', 0.02) };
const WARM_UP_MS = setting('WARM_UP', 5) * 1000;
const REST_MS = 3_000;

export const options = {
  scenarios: { crowded: { executor: 'per-vu-iterations', vus: 1, iterations: 1, maxDuration: `${SECONDS + 120}s`, exec: 'crowded' } },
  thresholds: { ack: ['p(95)<=100', 'p(99)<=250'], sight: ['p(95)<=250'], finished: ['count==1'], acknowledged: ['count>0'], ...NOTHING_LOST },
  ...COMMON,
};

export async function crowded(): Promise<void> {
  const { sessionId, people } = preparedTable(0);
  const players = people.map((person) => new Player(sessionId, person));
  for (const player of players) await player.join();
  const from = now() + WARM_UP_MS;
  const until = from + SECONDS * 1000;
  const isMeasured = (at: number): boolean => at >= from && at < until;
  const table = new BusyTable(players, isMeasured);
  const movers = players.slice(0, MOVERS);
  const unwatch = watchLateness(isMeasured);
  const stops = movers.flatMap((_, index) => (['move', 'drag', 'chat', 'roll'] as const).map((what) => keepDoing(RATES[what], () => table[what](index))));
  await sleep(until - now());
  for (const stop of [...stops, unwatch]) stop();
  await sleep(REST_MS);
  table.count();
  for (const player of players) player.leave();
  counters.finished.add(1);
  console.log(samples.toLine());
}

export { handleSummary } from './handleSummary.ts';
