// `npm run chaos`: breaks things in a fixed order under a steady load of intents, and prints a line for each: what was
// acknowledged, lost, doubled, how long until everybody played again, and what players, the health endpoints and the
// metrics said meanwhile.
import { parseArgs } from 'node:util';
import { ensureRedis } from '../../../scripts/redis.mjs';
import { endure, type Pace } from './endure.ts';
import { NotStruck, type Fault } from './Fault.ts';
import { FAULTS } from './faults/index.ts';
import { tableHead, tableRemark, tableRow } from './report.ts';
import { openOneProcess, openTwoProcesses, type Stage } from './Stage.ts';
import { writeDocument } from './writeDocument.ts';

const LONG: Pace = { heldMs: 3_000, settleMs: 1_000 };
const SHORT: Pace = { heldMs: 2_000, settleMs: 500 };
/** No run takes longer (ms). */
const MAX_MS = 600_000;

const {
  values: { short = false, write = false },
  positionals: words,
} = parseArgs({ options: { short: { type: 'boolean' }, write: { type: 'boolean' } }, allowPositionals: true });
const faults = FAULTS.filter(
  ({ name, isTelling }) =>
    (words.length === 0 || words.some((word) => name.includes(word))) && (!short || isTelling === true),
);
const width = Math.max(0, ...faults.map(({ name }) => name.length));
const lines: string[] = [];
let failures = 0;

function print(line: string): void {
  lines.push(line);
  process.stdout.write(`${line}\n`);
}

async function strike(stage: Stage, fault: Fault): Promise<void> {
  try {
    const report = await endure(stage, fault, short ? SHORT : LONG);
    if (report.complaints.length > 0) failures += 1;
    print(tableRow(width, report));
  } catch (cause) {
    if (!(cause instanceof NotStruck)) failures += 1;
    print(
      tableRemark(
        width,
        fault.name,
        cause instanceof NotStruck ? `not struck: ${cause.message}` : `**FAILED: ${String(cause)}**`,
      ),
    );
  }
}

async function strikeAll(chosen: readonly Fault[], open: () => Promise<Stage>): Promise<void> {
  if (chosen.length === 0) return;
  const stage = await open();
  for (const fault of chosen) await strike(stage, fault);
  await stage.close();
}

// What was started and mounted is taken away on exit only.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
setTimeout(() => {
  process.stdout.write(`Chaos took longer than ${MAX_MS / 60_000} minutes.\n`);
  process.exit(1);
}, MAX_MS).unref();
const startedAt = performance.now();
print(tableHead(width));
await strikeAll(
  faults.filter(({ processes }) => processes === 1),
  openOneProcess,
);
const clustered = faults.filter(({ processes }) => processes === 2);
if (clustered.length === 0 || ensureRedis().ok) await strikeAll(clustered, openTwoProcesses);
else for (const { name } of clustered) print(tableRemark(width, name, 'not struck: redis-server/haproxy missing'));
const verdict =
  failures === 0
    ? 'Every fault that was struck was survived: nothing acknowledged was lost or doubled.'
    : `${failures} of ${faults.length} faults did harm.`;
process.stdout.write(`${verdict} ${Math.round((performance.now() - startedAt) / 1000)} s.\n`);
if (write) writeDocument(lines, verdict);
process.exit(failures === 0 ? 0 : 1);
