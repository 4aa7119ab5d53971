import type { FrameKind } from '../protocol/MiniRoom.ts';
import { addressOf } from '../protocol/Visitor.ts';
import { percent, toTable } from '../report/markdown.ts';
import type { Benchmark, DatabaseUnderTest } from './Benchmark.ts';
import { benchMap, HOMES } from './benchMap.ts';
import { elsewhere, type MovePattern } from './movePatterns.ts';
import { keepPace } from './keepPace.ts';
import { openTables, type TableWish } from './openTable.ts';
import type { Options } from './options.ts';
import { maybeProfiled } from './profiles.ts';
import { bareBroadcast, bareCommits } from './references.ts';
import { startServerUnderTest } from './serverUnderTest.ts';
import { shuffled } from './shuffled.ts';
import { summary } from './statistics.ts';
import { Tally } from './Tally.ts';
import { Usage } from './Usage.ts';
import type { Walker } from './Walker.ts';

const REFERENCE_SECONDS = 5;
/**
 * At one table of so many everybody decodes what arrives; elsewhere answers alone are looked at, else acknowledgements
 * wait for the generator.
 */
const ATTENTIVE = 5;
/** For the last answers to arrive (ms). */
const REST_MS = 500;
const HEAD = [
  'server',
  'ack p50 / p95 / p99 ms',
  'server CPU, of one core (beside bare ws)',
  'database CPU',
  'generator CPU',
  'bytes per viewer and move seen',
  'bytes of other frames per move',
  'acknowledged moves/s',
  'refused',
];

async function seat(options: Options, wish: TableWish): Promise<Walker[]> {
  const walkers = await openTables(options.tables, wish);
  for (const [i, { visitor }] of walkers.entries())
    visitor.room.onlyAnswers = Math.floor(i / wish.homes.length) % ATTENTIVE !== 0;
  return shuffled(walkers);
}

async function measure(
  name: string,
  bareCpu: number,
  options: Options,
  database?: DatabaseUnderTest,
  pattern?: MovePattern,
): Promise<string[]> {
  const server = await startServerUnderTest(database?.url);
  const tally = new Tally();
  const walkers = await seat(options, {
    server: await addressOf(server.url),
    map: await benchMap(),
    homes: HOMES,
    tally,
    pattern,
  });
  await keepPace(walkers, options.pace, options.warmUp);
  tally.open();
  const usage = new Usage(server.pid, database?.pid);
  await maybeProfiled(server, options, name.replaceAll(' ', '-'), () =>
    keepPace(walkers, options.pace, options.seconds),
  );
  const used = usage.shares();
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  const moves = tally.latencies.length;
  const bytesOf = (kind: FrameKind): number => tally.frames.get(kind)?.bytes ?? 0;
  for (const walker of walkers) walker.close();
  await server.stop();
  return [
    name,
    summary(tally.latencies),
    `${percent(used.server)} (${(used.server / bareCpu).toFixed(1)}x)`,
    database ? percent(used.database) : '',
    percent(used.generator),
    (tally.sight.bytes / tally.sight.moves).toFixed(1),
    ((bytesOf('message') + bytesOf('answer')) / moves).toFixed(1),
    (moves / options.seconds).toFixed(0),
    tally.refusalsInWords || '0',
  ];
}

/** A hundred tables of five at full pace, beside a bare commit and a bare broadcast in the same run. */
async function beside(
  postgres: DatabaseUnderTest,
  options: Options,
  rest: (bareCpu: number) => Promise<string[][]>,
): Promise<string> {
  const { tables, pace, seconds, warmUp } = options;
  const commits = await bareCommits(postgres.url, REFERENCE_SECONDS);
  const broadcast = await bareBroadcast(tables, HOMES.length, pace, Math.min(3, warmUp), Math.min(10, seconds));
  const rows = [
    HEAD,
    ['reference: one bare PostgreSQL commit at a time', summary(commits.latencies), '', '', '', '', '', '', ''],
    [
      'reference: bare ws broadcast (echo to the sender)',
      summary(broadcast.latencies),
      percent(broadcast.cpu),
      '',
      '',
      '',
      '',
      '',
      '',
    ],
    ...(await rest(broadcast.cpu)),
  ];
  return `${tables} tables x ${HOMES.length} seats x ${pace} moves/s on a map of about 300 walls, with real sight, rules and journal; ${seconds} s after ${warmUp} s of warm-up. Every acknowledged move is committed.

${toTable(rows)}

Bytes per viewer and move: patches that told a viewer of others' moves (not of its own), by the moves seen in them, at each fifth table, where everybody decodes everything; WebSocket heads (2 or 4 bytes) not counted. Other frames: acknowledgements and messages.`;
}

export const fullPace: Benchmark = {
  heading: 'Full pace on PostgreSQL',
  run: async (postgres, options) =>
    `${await beside(postgres, options, async (bareCpu) => [
      await measure('Tallow on PostgreSQL, between twelve places', bareCpu, options, postgres),
      await measure('Tallow on PostgreSQL, always to another place', bareCpu, options, postgres, elsewhere),
    ])} Twelve places: what they show is remembered; always another: each move is a sight that nobody had before. Aims: ack p95 <= 8 ms and p99 <= 25 ms, server CPU <= 2.5 times the bare broadcast, at most 20 bytes per viewer and move.`,
};

export const fullPaceEmbedded: Benchmark = {
  heading: 'Full pace with the embedded database',
  run: async (postgres, options) =>
    `${await beside(postgres, options, (bareCpu) => measure('Tallow embedded', bareCpu, options).then((row) => [row]))} The database runs in the server's own process, so its CPU is counted with the server's.`,
};
