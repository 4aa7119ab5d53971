// `npm run load -- <plan>`: the server on a throw-away PostgreSQL, people at their tables, then k6 with one scenario or
// more, then reports.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { cache } from '../../../scripts/k6.mjs';
import { startPostgres } from '../../../scripts/postgres.mjs';
import { benchMap } from '../bench/benchMap.ts';
import { inTurns } from '../bench/inTurns.ts';
import { startServerUnderTest, type ServerUnderTest } from '../bench/serverUnderTest.ts';
import type { Prepared } from '../k6/Prepared.ts';
import { readSamples } from '../k6/Samples.ts';
import { addressOf } from '../protocol/Visitor.ts';
import { machine, writeSection } from '../report/writeSection.ts';
import { bundle } from './bundle.ts';
import { judgeMemory, memoryPlot } from './memoryReport.ts';
import { MemoryWatch } from './MemoryWatch.ts';
import { PLANS, type Seating, type Plan, type Run } from './plans.ts';
import { stack } from './plot.ts';
import { prepareTable } from './prepareTable.ts';
import { plotsOf, toHtml } from './report.ts';
import { runK6 } from './runK6.ts';
import { toMarkdown, toText } from './summary.ts';

/** Tables set up at the same time. */
const AT_ONCE = 4;
const reports = path.resolve(import.meta.dirname, '../../reports');
const prepared = path.join(cache, 'prepared.json');

async function prepare(url: string, { tables, movers, watchers }: Seating): Promise<void> {
  const server = await addressOf(url);
  const map = await benchMap();
  const ready: Prepared = {
    ...server,
    tables: await inTurns(tables, AT_ONCE, () => prepareTable({ server, map, movers, watchers })),
  };
  writeFileSync(prepared, JSON.stringify(ready));
}

/** The lines that are not samples: refusals, mostly. */
const remarks = (log: string): string[] =>
  log.split('\n').filter((line) => line !== '' && !line.startsWith('SAMPLES '));

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

const SETTINGS = [
  'TABLES',
  'SEATS',
  'MOVERS',
  'WATCHERS',
  'CHECKED',
  'SECONDS',
  'MINUTES',
  'WARM_UP',
  'MOVES_PER_S',
  'DRAGS_PER_S',
  'CHATS_PER_S',
  'ROLLS_PER_S',
  'JOINS_PER_S',
  'STORMS',
  'ACK_P95',
  'ACK_P99',
  'LAG_P95',
  'JOIN_P95',
  'ALL_BACK',
];

/** The command that does the same again. */
const command = (name: string): string =>
  [
    ...SETTINGS.flatMap((setting) => (process.env[setting] ? [`${setting}=${process.env[setting]}`] : [])),
    `npm run load -- ${name}`,
  ].join(' ');

interface Ground {
  readonly name: string;
  readonly plan: Plan;
  readonly server: ServerUnderTest;
  readonly k6: string;
}

/** One run of k6 and its report; whether all thresholds were kept. */
async function perform({ scenario, env }: Run, { name, plan, server, k6 }: Ground): Promise<boolean> {
  const title = plan.runs.length > 1 ? `${name}: ${scenario}` : name;
  const folder = path.join(
    reports,
    `${name}-${plan.runs.length > 1 ? `${scenario}-` : ''}${new Date().toISOString().slice(0, 19).replaceAll(':', '')}`,
  );
  mkdirSync(folder, { recursive: true });
  const script = path.join(cache, `${scenario}.js`);
  await bundle(scenario, script);
  const watch = plan.isMemoryWatched ? new MemoryWatch(server) : undefined;
  const files = { summary: path.join(folder, 'summary.json'), log: path.join(folder, 'k6.log') };
  const { code, summary, log, serverCpu, generatorCpu } = await runK6({
    k6,
    script,
    env: { ...env, PREPARED: prepared },
    files,
    serverPid: server.pid,
  });
  watch?.stop();
  const memory = watch && judgeMemory(watch.samples);
  const { tables, movers, watchers } = plan.seating;
  const about = [
    `${tables} table${tables === 1 ? '' : 's'} of ${movers} with tokens and ${watchers} watching; ${plan.checks}; over the whole run, with sitting down and getting up, the server used ${percent(serverCpu)} of a core, k6 ${percent(generatorCpu)}`,
    ...(memory ? [memory.text] : []),
  ].join('. ');
  const plots = [...(watch ? [memoryPlot(watch.samples)] : []), ...plotsOf(readSamples(log))].filter(
    (one) => one !== undefined,
  );
  writeFileSync(
    path.join(folder, 'report.html'),
    toHtml(`Tallow under load: ${title}`, `${about}. ${machine()}`, summary, plots),
  );
  if (plots.length > 0)
    await sharp(Buffer.from(stack(`Tallow under load: ${title}`, plots)), { density: 144 })
      .png()
      .toFile(path.join(folder, 'report.png'));
  process.stdout.write(
    `\n${title}\n${toText(summary)}\n\n${remarks(log).slice(0, 10).join('\n')}\n${about}\nReport: ${path.relative(process.cwd(), folder)}\n`,
  );
  if (!plan.isOnlyACheck)
    writeSection(`Load: ${name}`, {
      command: command(name),
      cores: 'server on core 0, k6 on core 1, PostgreSQL on both',
      body: `${about}.\n\n${toMarkdown(summary)}`,
    });
  return code === 0 && memory?.ok !== false;
}

async function load(name: string, plan: Plan, k6: string): Promise<boolean> {
  mkdirSync(cache, { recursive: true });
  const postgres = await startPostgres();
  const server = await startServerUnderTest(postgres.url);
  try {
    const { tables, movers, watchers } = plan.seating;
    process.stdout.write(`${name}: ${tables} tables of ${movers} with tokens and ${watchers} watching...\n`);
    await prepare(server.url, plan.seating);
    let isKept = true;
    for (const run of plan.runs) isKept = (await perform(run, { name, plan, server, k6 })) && isKept;
    return isKept;
  } finally {
    await server.stop();
    await postgres.stop();
  }
}

const name = process.argv[2] ?? 'tables';
const plan = PLANS[name]?.(process.env);
const k6 = process.env['K6'];
if (!plan || !k6) {
  process.stderr.write(`Usage: npm run load -- ${Object.keys(PLANS).join('|')}\n`);
  process.exit(1);
}
process.exit((await load(name, plan, k6)) ? 0 : 1);
