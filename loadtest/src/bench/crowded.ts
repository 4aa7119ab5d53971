import { prepareTable } from '../load/prepareTable.ts';
import { addressOf, Visitor } from '../protocol/Visitor.ts';
import { percent, toTable } from '../report/markdown.ts';
import type { Benchmark } from './Benchmark.ts';
import { benchMap } from './benchMap.ts';
import { inTurns } from './inTurns.ts';
import { keepPace } from './keepPace.ts';
import { maybeProfiled } from './profiles.ts';
import { startServerUnderTest } from './serverUnderTest.ts';
import { summary } from './statistics.ts';
import { Tally } from './Tally.ts';
import { Usage } from './Usage.ts';
import { Walker } from './Walker.ts';

const SPECTATORS = 100;
const MOVERS = 20;
const AT_ONCE = 8;
const REST_MS = 500;

/** One session that a hundred people watch. */
export const crowded: Benchmark = {
  heading: 'Crowded session',
  async run(database, options) {
    const { pace, warmUp, seconds } = options;
    const server = await startServerUnderTest(database.url);
    const address = await addressOf(server.url);
    const { sessionId, people } = await prepareTable({
      server: address,
      map: await benchMap(),
      movers: MOVERS,
      watchers: SPECTATORS,
    });
    const visitors = await inTurns(people.length, AT_ONCE, (i) => Visitor.join(address, sessionId, people[i]!.bearer));
    const [moved, watched] = [new Tally(), new Tally()];
    const walkers = visitors
      .slice(0, MOVERS)
      .map((visitor, i) => new Walker(visitor, moved, people[i]!.tokenId!, people[i]!.home!));
    for (const { room } of visitors.slice(MOVERS)) room.onFrame = (kind, bytes) => watched.received(kind, bytes);
    await keepPace(walkers, pace, warmUp);
    for (const tally of [moved, watched]) tally.open();
    const usage = new Usage(server.pid, database.pid);
    await maybeProfiled(server, options, 'crowded', () => keepPace(walkers, pace, seconds));
    const used = usage.shares();
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    for (const { socket } of visitors) socket.close();
    await server.stop();
    const moves = moved.latencies.length;
    const patches = watched.frames.get('patch') ?? { count: 0, bytes: 0 };
    return `One session: ${SPECTATORS} spectators and ${MOVERS} movers at ${pace} moves/s each, ${seconds} s after ${warmUp} s. All are connected and all decode everything.

${toTable([
  ['', 'measured', 'aim'],
  ['ack p50 / p95 / p99 ms', summary(moved.latencies), 'p95 <= 60'],
  ['acknowledged moves/s', (moves / seconds).toFixed(0), ''],
  ['refused', moved.refusalsInWords || '0', '0'],
  ['patches to a spectator, per second', (patches.count / SPECTATORS / seconds).toFixed(1), ''],
  ['bytes of patches per spectator and move', (patches.bytes / SPECTATORS / moves).toFixed(1), '<= 20'],
  ['server / database / generator CPU', [used.server, used.database, used.generator].map(percent).join(' / '), ''],
])}`;
  },
};
