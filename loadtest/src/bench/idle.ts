import { call } from '../protocol/rest.ts';
import { addressOf, Visitor, type ServerAddress } from '../protocol/Visitor.ts';
import { percent, toTable } from '../report/markdown.ts';
import type { Benchmark } from './Benchmark.ts';
import { inTurns } from './inTurns.ts';
import { cpuSeconds } from './processCpu.ts';
import { maybeProfiled, profileFile } from './profiles.ts';
import { startServerUnderTest, type ServerUnderTest } from './serverUnderTest.ts';

const SESSIONS = 1_000;
/**
 * Opened before anything is measured: code, caches and the space for new objects, which are there once, are not the
 * price of a session.
 */
const WARM_UP = 400;
const AT_ONCE = 8;
/** For what opening leaves behind to be done (ms). */
const SETTLE_MS = 10_000;
const IDLE_S = 20;
const KB = 1024;

async function openSession(server: ServerAddress, token: string): Promise<Visitor> {
  const { session } = await call(server.url, 'POST', '/api/sessions', token, { name: 'Idle' });
  return Visitor.join(server, session.id, token);
}

/** Share of a core that the server uses while nobody does anything. */
async function idleCpu({ pid }: ServerUnderTest): Promise<number> {
  const [before, startedAt] = [cpuSeconds(pid), performance.now()];
  await new Promise((resolve) => setTimeout(resolve, IDLE_S * 1000));
  return (cpuSeconds(pid) - before) / ((performance.now() - startedAt) / 1000);
}

async function settledMemory({ probe }: ServerUnderTest): Promise<NodeJS.MemoryUsage> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  return probe.memory();
}

/** A thousand sessions with their GM connected, and nothing happening. */
export const idle: Benchmark = {
  heading: 'A thousand idle sessions',
  async run(database, options) {
    const server = await startServerUnderTest(database.url);
    const address = await addressOf(server.url);
    const { token } = await call(server.url, 'POST', '/api/auth/guest', undefined, { displayName: 'Idler' });
    await inTurns(WARM_UP, AT_ONCE, () => openSession(address, token));
    const before = await settledMemory(server);
    const cpuBefore = await idleCpu(server);
    if (options.profile) await server.probe.heapSnapshot(profileFile('idle-before.heapsnapshot'));
    await inTurns(SESSIONS, AT_ONCE, () => openSession(address, token));
    const after = await settledMemory(server);
    const cpu = await maybeProfiled(server, options, 'idle', () => idleCpu(server));
    if (options.profile) await server.probe.heapSnapshot(profileFile('idle-after.heapsnapshot'));
    await server.stop();
    const each = (kind: 'rss' | 'heapUsed' | 'external'): string =>
      `${((after[kind] - before[kind]) / SESSIONS / KB).toFixed(1)} KB`;
    return `${SESSIONS} sessions, one client connected to each, opened after ${WARM_UP} others (what is there once is no session's price); memory after a forced collection and ${SETTLE_MS / 1000} s of rest, before and after; CPU over ${IDLE_S} s in which nobody does anything but answer pings.

${toTable([
  ['', 'measured', 'aim'],
  [`CPU with ${WARM_UP + SESSIONS} idle sessions, of one core`, percent(cpu), ''],
  [`CPU with ${WARM_UP}`, percent(cpuBefore), ''],
  [`CPU that ${SESSIONS} cost`, percent(cpu - cpuBefore), '<= 2 %'],
  ['JavaScript heap a session', each('heapUsed'), ''],
  ['outside the heap a session', each('external'), ''],
  ['resident memory a session', each('rss'), '<= 60 KB'],
])}`;
  },
};
