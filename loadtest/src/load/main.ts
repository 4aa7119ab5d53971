// `npm run load -- <scenario>`: the server on a throw-away PostgreSQL, people at their tables, then k6 with the scenario, then a report.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cache } from '../../../scripts/k6.mjs';
import { startPostgres } from '../../../scripts/postgres.mjs';
import { benchMap } from '../bench/benchMap.ts';
import { cpuSeconds, pin } from '../bench/processCpu.ts';
import { startServerUnderTest } from '../bench/serverUnderTest.ts';
import type { Prepared, PreparedTable } from '../k6/Prepared.ts';
import { readSamples } from '../k6/Samples.ts';
import { addressOf } from '../protocol/Visitor.ts';
import { bundle } from './bundle.ts';
import { prepareTable } from './prepareTable.ts';
import { toHtml } from './report.ts';
import { SCENARIOS, type Crew } from './scenarios.ts';
import { toText, type Summary } from './summary.ts';

async function prepare(url: string, { tables, movers, watchers }: Crew): Promise<Prepared> {
  const server = await addressOf(url);
  const map = await benchMap();
  const ready: PreparedTable[] = [];
  for (let i = 0; i < tables; i++) ready.push(await prepareTable({ server, map, movers, watchers }));
  return { ...server, tables: ready };
}

interface Run {
  readonly code: number;
  /** Shares of one core. A generator near 1 measures itself. */
  readonly serverCpu: number;
  readonly generatorCpu: number;
}

/** Runs k6 on core 1, where the server is not. What the scenario logs goes to a file. */
async function runK6(k6: string, script: string, env: Readonly<Record<string, string>>, log: string, serverPid: number): Promise<Run> {
  const args = ['run', '--quiet', '--no-usage-report', '--log-format', 'raw', '--console-output', log, script];
  const [startedAt, serverBefore] = [performance.now(), cpuSeconds(serverPid)];
  const child = spawn(k6, args, { env: { ...process.env, GOGC: '400', ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
  pin(child.pid!, 1);
  let generated = 0;
  const watch = setInterval(() => (generated = Math.max(generated, cpuSeconds(child.pid!))), 500);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (ended) => resolve(ended ?? 1));
  });
  clearInterval(watch);
  const seconds = (performance.now() - startedAt) / 1000;
  return { code, serverCpu: (cpuSeconds(serverPid) - serverBefore) / seconds, generatorCpu: generated / seconds };
}

/** The lines that are not samples: refusals, mostly. */
const remarks = (log: string): string[] => log.split('\n').filter((line) => line !== '' && !line.startsWith('SAMPLES '));

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

async function load(scenario: string, crew: Crew, k6: string): Promise<number> {
  const folder = path.resolve(import.meta.dirname, '../../reports', `${scenario}-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}`);
  for (const dir of [folder, cache]) mkdirSync(dir, { recursive: true });
  const files = { script: path.join(cache, `${scenario}.js`), prepared: path.join(cache, 'prepared.json'), summary: path.join(folder, 'summary.json'), log: path.join(folder, 'k6.log') };
  await bundle(scenario, files.script);
  const postgres = await startPostgres();
  const server = await startServerUnderTest(postgres.url);
  try {
    process.stdout.write(`${scenario}: ${crew.tables} tables of ${crew.movers} with tokens and ${crew.watchers} watching...\n`);
    writeFileSync(files.prepared, JSON.stringify(await prepare(server.url, crew)));
    const { code, serverCpu, generatorCpu } = await runK6(k6, files.script, { PREPARED: files.prepared, SUMMARY: files.summary }, files.log, server.pid);
    if (!existsSync(files.summary)) throw new Error(`k6 ended with ${code} and no summary`);
    const [summary, log] = [JSON.parse(readFileSync(files.summary, 'utf8')) as Summary, readFileSync(files.log, 'utf8')];
    const about = `${crew.tables} tables of ${crew.movers} with tokens and ${crew.watchers} watching; over the whole run the server used ${percent(serverCpu)} of a core, k6 ${percent(generatorCpu)}; ${os.cpus().length} cores (${os.cpus()[0]?.model.trim()}), Node ${process.versions.node}`;
    writeFileSync(path.join(folder, 'report.html'), toHtml(`Tallow under load: ${scenario}`, about, summary, readSamples(log)));
    process.stdout.write(`\n${toText(summary)}\n\n${remarks(log).slice(0, 10).join('\n')}\n${about}\nReport: ${path.relative(process.cwd(), folder)}\n`);
    return code;
  } finally {
    await server.stop();
    await postgres.stop();
  }
}

const scenario = process.argv[2] ?? 'tables';
const crew = SCENARIOS[scenario]?.(process.env);
const k6 = process.env['K6'];
if (!crew || !k6) {
  process.stderr.write(`Usage: npm run load -- ${Object.keys(SCENARIOS).join('|')}\n`);
  process.exit(1);
}
process.exit(await load(scenario, crew, k6));
