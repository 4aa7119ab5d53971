// Five hundred connections end at the same moment, and everybody comes back at once. A virtual user is a table.
import { counters, measure, samples } from './measures.ts';
import { sleep } from './pace.ts';
import { now, Player } from './Player.ts';
import { preparedTable } from './readPrepared.ts';
import { COMMON, NOTHING_LOST, setting } from './settings.ts';

const TABLES = setting('TABLES', 100);
const SEATS = setting('SEATS', 5);
const STORMS = setting('STORMS', 3);
const SIT_DOWN_MS = 60;
const FIRST_STORM = TABLES * SIT_DOWN_MS + 5_000;
/** From one storm to the next (ms). */
const CALM_MS = 15_000;

export const options = {
  scenarios: {
    storm: {
      executor: 'per-vu-iterations',
      vus: TABLES,
      iterations: 1,
      maxDuration: `${Math.ceil((FIRST_STORM + STORMS * CALM_MS) / 1000) + 60}s`,
      exec: 'storm',
    },
  },
  thresholds: {
    join: [`max<=${setting('ALL_BACK', 10_000)}`],
    finished: [`count==${TABLES}`],
    acknowledged: [`count==${TABLES * SEATS * STORMS}`],
    ...NOTHING_LOST,
  },
  ...COMMON,
};

/** Asks for the old seat, and looks whether every token is there again. */
async function comeBack(player: Player, stormAt: number): Promise<void> {
  await player.join();
  measure('join', stormAt, now() - stormAt);
  if (player.state.tokens.size !== SEATS) counters.unseen.add(1);
}

/** A seat that was taken again works: one move is acknowledged. */
function tryMove(player: Player): void {
  const { tokenId, home } = player.person;
  const sentAt = now();
  player.request('intent.move', { tokenId, x: home![0] + 10, y: home![1] }, (status) => {
    if (status !== 'ok') return counters.refused.add(1);
    counters.acknowledged.add(1);
    measure('ack', sentAt, now() - sentAt);
  });
}

export async function storm(): Promise<void> {
  await sleep((__VU - 1) * SIT_DOWN_MS);
  const { sessionId, people } = preparedTable(__VU - 1);
  const players = people.slice(0, SEATS).map((person) => new Player(sessionId, person));
  for (const player of players) {
    player.onLost = () => counters.lost.add(1);
    await player.join();
  }
  for (let i = 0; i < STORMS; i++) {
    const stormAt = FIRST_STORM + i * CALM_MS;
    await sleep(stormAt - now());
    for (const player of players) player.leave();
    await Promise.all(players.map((player) => comeBack(player, stormAt)));
    for (const player of players) tryMove(player);
  }
  await sleep(5_000);
  for (const player of players) player.leave();
  counters.finished.add(1);
  console.log(samples.toLine());
}

export { handleSummary } from './handleSummary.ts';
