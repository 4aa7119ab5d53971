// `npm run bench`: a hundred tables of five at full pace on both databases, beside a bare commit and a bare broadcast in the same run.
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../../../scripts/postgres.mjs';
import { call } from '../protocol/rest.ts';
import { benchMap, HOMES } from './benchMap.ts';
import { keepPace } from './keepPace.ts';
import { openTable, type Walker } from './openTable.ts';
import { cpuSeconds, pin } from './processCpu.ts';
import { bareBroadcast, bareCommits } from './references.ts';
import { measureRules } from './rules.ts';
import { startServerUnderTest } from './serverUnderTest.ts';
import { summary } from './statistics.ts';
import { Tally } from './Tally.ts';

const { values } = parseArgs({ options: { tables: { type: 'string', default: '100' }, pace: { type: 'string', default: '5' }, seconds: { type: 'string', default: '30' }, 'warm-up': { type: 'string', default: '10' }, only: { type: 'string' }, write: { type: 'boolean', default: false } } });
const [tables, pace, seconds, warmUp] = [values.tables, values.pace, values.seconds, values['warm-up']].map(Number) as [number, number, number, number];

interface Row {
  readonly name: string;
  readonly ack: string;
  readonly cpu: number | undefined;
  readonly databaseCpu?: number;
  readonly bytes?: number;
  readonly moves?: number;
  readonly note?: string;
}

async function measure(name: string, database?: { readonly url: string; readonly pid: number }): Promise<Row> {
  const server = await startServerUnderTest(database?.url);
  const tally = new Tally();
  const { version } = await call(server.url, 'GET', '/api/version');
  const map = await benchMap();
  const walkers: Walker[] = [];
  for (let i = 0; i < tables; i++) walkers.push(...(await openTable(server.url, version, map, HOMES, tally)));
  await keepPace(walkers, pace, warmUp);
  tally.isOpen = true;
  const [cpuBefore, databaseBefore] = [cpuSeconds(server.pid), database ? cpuSeconds(database.pid, true) : 0];
  await keepPace(walkers, pace, seconds);
  const cpu = (cpuSeconds(server.pid) - cpuBefore) / seconds;
  const databaseCpu = database ? (cpuSeconds(database.pid, true) - databaseBefore) / seconds : undefined;
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const walker of walkers) walker.close();
  await server.stop();
  const note = [...tally.refusals].map(([reason, count]) => `${count} refused: ${reason}`).join('; ');
  return { name, ack: summary(tally.latencies), cpu, bytes: tally.patchBytes / tally.patches, moves: tally.moves / seconds, ...(databaseCpu !== undefined && { databaseCpu }), ...(note && { note }) };
}

const percent = (share: number | undefined): string => (share === undefined ? '' : `${(share * 100).toFixed(1)} %`);

function toMarkdown(rows: readonly Row[], bareCpu: number): string {
  const lines = rows.map(({ name, ack, cpu, databaseCpu, bytes, moves, note }) => {
    const ratio = cpu !== undefined && bytes !== undefined ? ` (${(cpu / bareCpu).toFixed(1)}x)` : '';
    return `| ${name} | ${ack} | ${percent(cpu)}${ratio} | ${percent(databaseCpu)} | ${bytes?.toFixed(0) ?? ''} | ${moves?.toFixed(0) ?? ''} | ${note ?? ''} |`;
  });
  return ['| server | ack p50 / p95 / p99 ms | server CPU, of one core (beside bare ws) | database CPU | bytes of a patch to a viewer | acknowledged moves/s | |', '|---|---|---|---|---|---|---|', ...lines].join('\n');
}

function rulesInWords(): string {
  const { derive, declare, answer, advance, views, attacksPerSecond } = measureRules(Math.min(5, seconds));
  const micro = (value: number): string => `${value.toFixed(0)} µs`;
  return [
    '| the rules alone (Chip, in process, medians) | |', '|---|---|',
    `| contested attacks (declared, dodged, rolled, applied, told to five members), on one core | ${attacksPerSecond.toFixed(0)} /s |`,
    `| derive a sheet from nothing | ${micro(derive)} |`, `| decide a declared attack | ${micro(declare)} |`, `| decide its answer, with all rolls | ${micro(answer)} |`,
    `| apply a step, with what each member was told | ${micro(advance)} |`, `| the views of a GM and four players on twelve sheets | ${micro(views)} |`,
  ].join('\n');
}

pin(process.pid, 1);
if (values.only === 'rules') {
  process.stdout.write(`\n${rulesInWords()}\n`);
  process.exit(0);
}
const postgres = await startPostgres();
const rows: Row[] = [];
const commits = await bareCommits(postgres.url, 5);
rows.push({ name: 'reference: one bare PostgreSQL commit at a time', ack: summary(commits.latencies), cpu: undefined });
const broadcast = await bareBroadcast(tables, HOMES.length, pace, Math.min(3, warmUp), Math.min(10, seconds));
rows.push({ name: 'reference: bare ws broadcast (echo to the sender)', ack: summary(broadcast.latencies), cpu: broadcast.cpu });
if (values.only !== 'embedded') rows.push(await measure('Tallow on PostgreSQL', postgres));
if (values.only !== 'postgresql') rows.push(await measure('Tallow embedded'));
await postgres.stop();

const rules = rulesInWords();
const table = `${toMarkdown(rows, broadcast.cpu!)}\n\n${rules}`;
process.stdout.write(`\n${tables} tables x ${HOMES.length} seats x ${pace} moves/s, ${seconds} s after ${warmUp} s of warm-up\n\n${table}\n`);
if (values.write) {
  const folder = path.resolve(import.meta.dirname, '../../../docs');
  mkdirSync(folder, { recursive: true });
  const about = `Measured with \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}: ${os.cpus().length} cores (${os.cpus()[0]?.model.trim()}), Node ${process.versions.node}, server on core 0, generator on core 1, PostgreSQL floating.`;
  writeFileSync(path.join(folder, 'benchmarks.md'), `# Benchmarks\n\n${about}\n${tables} tables x ${HOMES.length} seats x ${pace} moves/s on a map of about 300 walls, with real sight, rules and journal; ${seconds} s after ${warmUp} s of warm-up. Every acknowledged move is committed.\n\n${table}\n\nAims on PostgreSQL: ack p95 <= 8 ms and p99 <= 25 ms, server CPU <= 2.5 times the bare broadcast. The embedded database runs in the server's own process, so its CPU is counted with the server's.\n`);
}
process.exit(0);
