import { readMetrics } from '../protocol/readMetrics.ts';
import { addressOf } from '../protocol/Visitor.ts';
import { percent, toTable } from '../report/markdown.ts';
import type { Benchmark } from './Benchmark.ts';
import { benchMap, HOMES } from './benchMap.ts';
import { keepPace } from './keepPace.ts';
import { openTables, type TableWish } from './openTable.ts';
import { maybeProfiled } from './profiles.ts';
import { OPERATOR_PASSWORD, startServerUnderTest, type ServerUnderTest } from './serverUnderTest.ts';
import { shuffled } from './shuffled.ts';
import { percentile } from './statistics.ts';
import { Tally } from './Tally.ts';
import { Usage, type Shares } from './Usage.ts';
import type { Walker } from './Walker.ts';

/** Moves a second offered at first, and by how much more at each step. */
const FIRST = 2_500;
const STEP = 500;
const MAX = 60_000;
const STEP_SECONDS = 8;
const SETTLE_SECONDS = 2;
/** A client may move 20 times a second; bursts of the generator must not be taken for a flood. */
const FASTEST_SEAT = 14;
/** Acknowledgements later than this (ms, p95) end it, unless a second try shows that the machine had stalled. */
const TOO_LATE_MS = 100;
const MAX_FAILURES = 2;
const REST_MS = 1_000;

type Metrics = ReadonlyMap<string, number>;

interface Step extends Shares {
  readonly offered: number;
  readonly acknowledged: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly tables: number;
  readonly refused: string;
  readonly commits: Commits;
}

/** What the journal did meanwhile: how many rows a commit held, and how long it was on its way (ms). */
interface Commits {
  readonly rows: number;
  readonly ms: number;
}

async function countCommits(url: string): Promise<(until: Metrics) => Commits> {
  const before = await readMetrics(url, OPERATOR_PASSWORD);
  return (after) => {
    const gained = (name: string): number => (after.get(name) ?? 0) - (before.get(name) ?? 0);
    const count = gained('tallow_commit_seconds_count');
    return { rows: gained('tallow_commit_rows_sum') / count, ms: (gained('tallow_commit_seconds_sum') / count) * 1000 };
  };
}

/**
 * Tables enough for an offered rate, opened as they are needed. Only answers are decoded, else the generator is full
 * before the server is.
 */
class Crowd {
  readonly walkers: Walker[] = [];
  readonly #wish: TableWish;

  constructor(wish: TableWish) {
    this.#wish = wish;
  }

  get tables(): number {
    return this.walkers.length / this.#wish.homes.length;
  }

  async growTo(tables: number): Promise<void> {
    const more = await openTables(Math.max(0, tables - this.tables), this.#wish);
    for (const { visitor } of more) visitor.room.onlyAnswers = true;
    this.walkers.push(...more);
  }
}

async function measureStep(
  offered: number,
  crowd: Crowd,
  tally: Tally,
  server: ServerUnderTest,
  databasePid: number,
): Promise<Step> {
  await crowd.growTo(Math.max(100, Math.ceil(offered / FASTEST_SEAT / HOMES.length)));
  const walkers = shuffled(crowd.walkers);
  const pace = offered / walkers.length;
  await keepPace(walkers, pace, SETTLE_SECONDS);
  tally.open();
  const commitsUntil = await countCommits(server.url);
  const usage = new Usage(server.pid, databasePid);
  await keepPace(walkers, pace, STEP_SECONDS);
  const shares = usage.shares();
  const commits = commitsUntil(await readMetrics(server.url, OPERATOR_PASSWORD));
  const acknowledged = tally.latencies.length / STEP_SECONDS;
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(tally.latencies, share)) as [
    number,
    number,
    number,
  ];
  tally.isOpen = false;
  return {
    offered,
    acknowledged,
    p50,
    p95,
    p99,
    ...shares,
    tables: crowd.tables,
    refused: tally.refusalsInWords,
    commits,
  };
}

function toRows(steps: readonly Step[]): string[][] {
  const head = [
    'offered moves/s',
    'acknowledged moves/s',
    'ack p50 / p95 / p99 ms',
    'rows in a commit',
    'ms a commit',
    'server CPU',
    'database CPU',
    'generator CPU',
    'tables',
    'refused',
  ];
  return [
    head,
    ...steps.map((step) => [
      String(step.offered),
      step.acknowledged.toFixed(0),
      [step.p50, step.p95, step.p99].map((value) => value.toFixed(1)).join(' / '),
      step.commits.rows.toFixed(0),
      step.commits.ms.toFixed(1),
      percent(step.server),
      percent(step.database),
      percent(step.generator),
      String(step.tables),
      step.refused || '0',
    ]),
  ];
}

/** The step with the most acknowledged moves whose acknowledgements came in time, none being refused. */
export function bestStep<S extends Pick<Step, 'acknowledged' | 'p95' | 'refused'>>(steps: readonly S[]): S | undefined {
  return steps
    .filter(({ p95, refused }) => p95 <= TOO_LATE_MS && refused === '')
    .toSorted((a, b) => b.acknowledged - a.acknowledged)[0];
}

/** More and more durable moves, until they are acknowledged too late. */
export const raise: Benchmark = {
  heading: 'Raised until too late',
  async run(database, options) {
    const server = await startServerUnderTest(database.url);
    const tally = new Tally();
    const crowd = new Crowd({ server: await addressOf(server.url), map: await benchMap(), homes: HOMES, tally });
    const steps: Step[] = [];
    let failures = 0;
    await maybeProfiled(server, options, 'raise', async () => {
      for (let offered = FIRST; offered <= MAX && failures < MAX_FAILURES; offered += failures > 0 ? 0 : STEP) {
        const step = await measureStep(offered, crowd, tally, server, database.pid);
        steps.push(step);
        failures = bestStep([step]) === undefined ? failures + 1 : 0;
        process.stdout.write(
          `${offered}/s offered: ${step.acknowledged.toFixed(0)}/s acknowledged, p95 ${step.p95.toFixed(1)} ms, ${step.commits.rows.toFixed(0)} rows in ${step.commits.ms.toFixed(1)} ms, server ${percent(step.server)}, generator ${percent(step.generator)} ${step.refused}\n`,
        );
      }
    });
    for (const walker of crowd.walkers) walker.close();
    await server.stop();
    const best = bestStep(steps);
    return `Highest rate of durable (acknowledged) moves with an ack p95 of at most ${TOO_LATE_MS} ms: **${best ? best.acknowledged.toFixed(0) : 'none'} /s** (aim: 15,000). Each step lasts ${STEP_SECONDS} s after ${SETTLE_SECONDS} s; a step that fails is tried once more. Every seat moves below its limit of 20/s, so more is offered by more tables. All ${HOMES.length} seats of a table are connected and are sent everything; the generator decodes answers only.

${toTable(toRows(steps))}`;
  },
};
