// One session with a hundred people who watch and twenty who move. The first virtual user plays: some of its people
// decode everything, and every effect must reach all of them. The others are connected and sent everything, but only
// count: what k6 decodes slowly would delay what it measures.
import { BusyTable } from './BusyTable.ts';
import { counters, samples } from './measures.ts';
import { keepDoing, sleep, watchLateness } from './pace.ts';
import { now, Player } from './Player.ts';
import { preparedTable } from './readPrepared.ts';
import { COMMON, latencies, NOTHING_LOST, setting } from './settings.ts';

const MOVERS = setting('MOVERS', 20);
const WATCHERS = setting('WATCHERS', 100);
/** People who decode everything, as many of those who move as of those who watch. */
const CHECKED = setting('CHECKED', 4);
const WATCHERS_A_VU = 10;
const VUS = 1 + Math.ceil(WATCHERS / WATCHERS_A_VU);
const SECONDS = setting('SECONDS', 30);
const RATES = {
  move: setting('MOVES_PER_S', 5),
  drag: setting('DRAGS_PER_S', 0),
  chat: setting('CHATS_PER_S', 0.02),
  roll: setting('ROLLS_PER_S', 0.02),
};
/** People sit down one after the other; nothing is measured before all of them sit (ms). */
const SIT_DOWN_MS = 60;
const PLAY_FROM = (MOVERS + WATCHERS) * SIT_DOWN_MS + 2_000;
const MEASURE_FROM = PLAY_FROM + setting('WARM_UP', 5) * 1000;
const MEASURE_UNTIL = MEASURE_FROM + SECONDS * 1000;
/** Watchers stay so much longer (ms). */
const REST_MS = 5_000;

export const options = {
  scenarios: {
    crowded: {
      executor: 'per-vu-iterations',
      vus: VUS,
      iterations: 1,
      maxDuration: `${Math.ceil(MEASURE_UNTIL / 1000) + 60}s`,
      exec: 'crowded',
    },
  },
  thresholds: {
    ...latencies({ ackP95: 60, ackP99: 250, lagP95: 250 }),
    finished: [`count==${VUS}`],
    checked: ['count>0'],
    ...NOTHING_LOST,
  },
  ...COMMON,
};

const isMeasured = (at: number): boolean => at >= MEASURE_FROM && at < MEASURE_UNTIL;

/**
 * Numbers of the people that a virtual user is: the first all who move and the watchers who check, the others ten
 * watchers each.
 */
function crewOf(vu: number): number[] {
  const numbers = Array.from({ length: MOVERS + WATCHERS }, (_, i) => i);
  const front = MOVERS + CHECKED / 2;
  return vu === 1
    ? numbers.slice(0, front)
    : numbers.slice(front + (vu - 2) * WATCHERS_A_VU, front + (vu - 1) * WATCHERS_A_VU);
}

async function play(players: readonly Player[]): Promise<void> {
  const table = new BusyTable(players, isMeasured);
  await sleep(PLAY_FROM - now());
  const unwatch = watchLateness(isMeasured);
  const stops = players
    .slice(0, MOVERS)
    .flatMap((_, index) =>
      (['move', 'drag', 'chat', 'roll'] as const).map((what) => keepDoing(RATES[what], () => table[what](index))),
    );
  await sleep(MEASURE_UNTIL - now());
  for (const stop of [...stops, unwatch]) stop();
  await table.conclude();
}

async function watch(players: readonly Player[]): Promise<void> {
  for (const player of players) player.onLost = () => counters.lost.add(1);
  await sleep(MEASURE_UNTIL + REST_MS - now());
}

export async function crowded(): Promise<void> {
  const { sessionId, people } = preparedTable(0);
  const crew = crewOf(__VU);
  const decodes = (number: number): boolean =>
    number < CHECKED / 2 || (number >= MOVERS && number < MOVERS + CHECKED / 2);
  const players = crew.map((number) => new Player(sessionId, people[number]!, !decodes(number)));
  await sleep((crew[0] ?? 0) * SIT_DOWN_MS);
  for (const player of players) await player.join();
  await (__VU === 1 ? play(players) : watch(players));
  for (const player of players) player.leave();
  counters.finished.add(1);
  console.log(samples.toLine());
}

export { handleSummary } from './handleSummary.ts';
