// A hundred tables of five: everybody moves, drags, talks and rolls. At some tables everybody decodes everything, and
// every effect must reach everybody else; at the others only answers are looked at, for k6 cannot decode for all. A
// virtual user is a table.
import { BusyTable } from './BusyTable.ts';
import { counters, samples } from './measures.ts';
import { keepDoing, sleep, watchLateness } from './pace.ts';
import { now, Player } from './Player.ts';
import { preparedTable } from './readPrepared.ts';
import { COMMON, latencies, NOTHING_LOST, setting } from './settings.ts';

const TABLES = setting('TABLES', 100);
const SEATS = setting('SEATS', 5);
const SECONDS = setting('SECONDS', 30);
/** Tables at which everybody decodes everything. */
const CHECKED = setting('CHECKED', TABLES);
/** Actions a second and seat. */
const RATES = {
  move: setting('MOVES_PER_S', 5),
  drag: setting('DRAGS_PER_S', 0.1),
  chat: setting('CHATS_PER_S', 0.02),
  roll: setting('ROLLS_PER_S', 0.02),
};
/** Tables sit down one after the other; what happens before all of them sit is not measured (ms). */
const SIT_DOWN_MS = 100;
const PLAY_FROM = TABLES * SIT_DOWN_MS + 1_000;
const MEASURE_FROM = PLAY_FROM + setting('WARM_UP', 5) * 1000;
const MEASURE_UNTIL = MEASURE_FROM + SECONDS * 1000;

export const options = {
  scenarios: {
    tables: {
      executor: 'per-vu-iterations',
      vus: TABLES,
      iterations: 1,
      maxDuration: `${Math.ceil(MEASURE_UNTIL / 1000) + 30}s`,
      exec: 'tables',
    },
  },
  thresholds: {
    ...latencies({ ackP95: 20, ackP99: 60, lagP95: 50 }),
    finished: [`count==${TABLES}`],
    checked: ['count>0'],
    ...NOTHING_LOST,
  },
  ...COMMON,
};

export async function tables(): Promise<void> {
  await sleep((__VU - 1) * SIT_DOWN_MS);
  const { sessionId, people } = preparedTable(__VU - 1);
  const isChecked = (__VU - 1) % Math.max(1, Math.floor(TABLES / CHECKED)) === 0;
  const players = people.slice(0, SEATS).map((person) => new Player(sessionId, person, !isChecked));
  for (const player of players) await player.join();
  const isMeasured = (at: number): boolean => at >= MEASURE_FROM && at < MEASURE_UNTIL;
  const table = new BusyTable(players, isMeasured);
  await sleep(PLAY_FROM - now());
  const unwatch = watchLateness(isMeasured);
  const stops = players.flatMap((_, index) =>
    (['move', 'drag', 'chat', 'roll'] as const).map((what) => keepDoing(RATES[what], () => table[what](index))),
  );
  await sleep(MEASURE_UNTIL - now());
  for (const stop of [...stops, unwatch]) stop();
  await table.conclude();
  counters.finished.add(1);
  for (const player of players) player.leave();
  console.log(samples.toLine());
}

export { handleSummary } from './handleSummary.ts';
