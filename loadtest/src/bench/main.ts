// `npm run bench`: what the server can do, measured with a generator that costs little. `-- --only raise,idle` chooses,
// `--write` keeps.
import os from 'node:os';
import { startPostgres } from '../../../scripts/postgres.mjs';
import { writeSection } from '../report/writeSection.ts';
import type { Benchmark } from './Benchmark.ts';
import { bytes } from './bytes.ts';
import { crowded } from './crowded.ts';
import { fullPace, fullPaceEmbedded } from './fullPace.ts';
import { idle } from './idle.ts';
import { moveCore } from './moveCore.ts';
import { readOptions } from './options.ts';
import { pin } from './processCpu.ts';
import { raise } from './raise.ts';
import { recovery } from './recovery.ts';
import { rulesAlone } from './rulesAlone.ts';
import { storm } from './storm.ts';
import { workshop } from './workshop.ts';

const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  postgresql: fullPace,
  embedded: fullPaceEmbedded,
  raise,
  crowded,
  storm,
  bytes,
  idle,
  recovery,
  move: moveCore,
  rules: rulesAlone,
  workshop,
};
/** What runs when nothing is chosen. */
const USUAL = ['postgresql', 'embedded', 'rules'];

const args = process.argv.slice(2);
const options = readOptions(args);
const chosen = options.only.includes('all') ? Object.keys(BENCHMARKS) : options.only.length > 0 ? options.only : USUAL;
const unknown = chosen.filter((name) => !(name in BENCHMARKS));
if (unknown.length > 0) {
  process.stderr.write(
    `No benchmark is called ${unknown.join(', ')}. There are: all, ${Object.keys(BENCHMARKS).join(', ')}\n`,
  );
  process.exit(1);
}

/** The command that repeats just this benchmark. */
const commandFor = (name: string): string =>
  [
    'npm run bench -- --only',
    name,
    ...args.filter((arg, i) => arg !== '--only' && args[i - 1] !== '--only' && !arg.startsWith('--only=')),
  ].join(' ');

pin(process.pid, 1);
for (const name of chosen) {
  const { heading, run } = BENCHMARKS[name]!;
  // A database of its own for each: what one leaves behind would weigh on the next.
  const postgres = await startPostgres();
  pin(postgres.pid!, `1-${os.cpus().length - 1}`); // the server has core 0 to itself
  const text = await run(postgres, options);
  await postgres.stop();
  process.stdout.write(`\n## ${heading}\n\n${text}\n`);
  if (options.write)
    writeSection(heading, {
      command: commandFor(name),
      cores: 'server on core 0, generator and PostgreSQL on the others',
      body: text,
    });
}
process.exit(0);
