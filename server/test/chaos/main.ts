// `npm run chaos`: breaks things in a fixed order under a steady load of intents, and prints a line for each: what was acknowledged, lost, doubled,
// how long until acknowledgements came again, and what players were told meanwhile.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { seatParty, until, type Player } from '../support/Player.ts';
import { startTestPostgres, type TestPostgres } from '../support/postgres.ts';
import { startServer, type RunningServer } from '../support/startServer.ts';
import { SlowLine } from './SlowLine.ts';

interface Stage {
  readonly postgres: TestPostgres;
  readonly line: SlowLine;
  /** Of the server's database, past the line. */
  readonly databaseUrl: string;
  server: RunningServer;
  readonly restart: () => Promise<void>;
}
interface Fault {
  readonly name: string;
  readonly strike: (stage: Stage) => Promise<void>;
}

const HELD_MS = 2_500;
const SETTLE_MS = 1_000;
/** A fault after which play is not back by then (ms) fails the run. */
const PATIENCE_MS = 20_000;

const FAULTS: readonly Fault[] = [
  { name: 'nothing (baseline)', strike: () => sleep(HELD_MS) },
  { name: 'PostgreSQL killed and started', strike: async ({ postgres }) => { await postgres.kill9(); await sleep(HELD_MS); await postgres.restart(); } },
  { name: 'PostgreSQL restarted in order', strike: ({ postgres }) => postgres.restart() },
  { name: 'PostgreSQL 300 ms slower', strike: async ({ line }) => { line.slow(300); await sleep(HELD_MS); line.slow(0); } },
  { name: 'line to PostgreSQL dead, nobody told', strike: async ({ line }) => { line.die(true); await sleep(HELD_MS); line.die(false); } },
  { name: 'PostgreSQL lets nobody in and cuts who is in', strike: async ({ postgres, databaseUrl }) => {
    const name = new URL(databaseUrl).pathname.slice(1);
    await postgres.execute(`alter database ${name} allow_connections false`);
    await postgres.execute(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    await sleep(HELD_MS);
    await postgres.execute(`alter database ${name} allow_connections true`);
  } },
  { name: 'the journal\'s table locked by somebody', strike: async ({ postgres, databaseUrl }) => {
    await postgres.execute(`begin; lock table action_event in access exclusive mode; select pg_sleep(${HELD_MS / 1000}); commit`, databaseUrl);
  } },
  { name: 'event loop stopped for 2.5 s (SIGSTOP)', strike: async ({ server }) => { server.child.kill('SIGSTOP'); await sleep(HELD_MS); server.child.kill('SIGCONT'); } },
  { name: 'server killed with -9', strike: ({ restart }) => restart() },
];

/** Somebody who plays on whatever happens: comes back when sent away, and remembers what was acknowledged. */
class Stubborn {
  readonly player: Player;
  readonly #sessionId: string;
  readonly #tokenId: string;
  readonly acknowledged: { readonly intentId: string; readonly at: number }[] = [];
  readonly refusals = new Map<string, number>();
  comings = 0;
  #isOver = false;
  #life: Promise<void> | undefined;

  constructor(player: Player, sessionId: string, tokenId: string) {
    this.player = player;
    this.#sessionId = sessionId;
    this.#tokenId = tokenId;
  }

  start(): void {
    this.#life = this.#play();
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#life;
  }

  async #play(): Promise<void> {
    const pending = new Set<Promise<void>>();
    for (let i = 0; !this.#isOver; i++) {
      if (this.player.closeCode !== undefined) await this.#comeBack();
      const asked = this.#ask(i).finally(() => pending.delete(asked));
      pending.add(asked);
      await sleep(60);
    }
    await Promise.race([Promise.all(pending), sleep(2_000)]);
  }

  async #ask(i: number): Promise<void> {
    const intentId = randomUUID();
    const reply = i % 6 === 0 ? await this.player.say(`line ${intentId}`, undefined, intentId) : await this.player.move(this.#tokenId, (i % 29) * 100, (i % 19) * 100, intentId);
    if (reply.ok) this.acknowledged.push({ intentId, at: Date.now() });
    else this.refusals.set(reply.error?.code ?? 'CLOSED', (this.refusals.get(reply.error?.code ?? 'CLOSED') ?? 0) + 1);
  }

  async #comeBack(): Promise<void> {
    this.comings += 1;
    while (!this.#isOver) {
      const back = await this.player.sitDown(this.#sessionId, { reconnectToken: this.player.boot.reconnectToken }).then(() => true, () => false);
      if (back) return;
      await sleep(200);
    }
  }
}

interface Report {
  readonly name: string;
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  /** The longest time without an acknowledgement, the fault's own time included. */
  readonly silenceMs: number;
  readonly told: string;
  readonly isBack: boolean;
}

function longestSilence(people: readonly Stubborn[], from: number): number {
  const times = people.flatMap(({ acknowledged }) => acknowledged.map(({ at }) => at)).toSorted((a, b) => a - b);
  return times.reduce((most, at, i) => Math.max(most, at - (times[i - 1] ?? from)), 0);
}

async function stored(stage: Stage, sessionId: string): Promise<readonly string[]> {
  const rows = await stage.postgres.execute(`select intent_id from action_event where session_id = '${sessionId}'`, stage.databaseUrl);
  return rows.map((row) => String(row['intent_id']));
}

async function endure(stage: Stage, { name, strike }: Fault): Promise<Report> {
  const { gm, players, sessionId } = await seatParty(stage.server.url, ['Bo', 'Cy']);
  const people: Stubborn[] = [];
  for (const player of players) {
    await gm.act({ action: 'token.create', name: player.userId, ownerId: player.userId, x: 500, y: 500 });
    await until(() => gm.tokenNamed(player.userId) !== undefined);
    people.push(new Stubborn(player, sessionId, gm.tokenNamed(player.userId)!));
  }
  const from = Date.now();
  for (const person of people) person.start();
  await sleep(SETTLE_MS);
  await strike(stage);
  const over = Date.now();
  const isBack = await until(() => people.every(({ acknowledged }) => (acknowledged.at(-1)?.at ?? 0) > over), PATIENCE_MS).then(() => true, () => false);
  await sleep(SETTLE_MS);
  for (const person of people) await person.stop();
  const kept = await stored(stage, sessionId);
  const intents = people.flatMap(({ acknowledged }) => acknowledged.map(({ intentId }) => intentId));
  const heardTwice = players.flatMap((player) => player.chatHeard().filter((line, i, lines) => lines.indexOf(line) !== i));
  const events = players[0]!.heard.flatMap(({ type }) => (type === 'event.degraded' || type === 'event.recovered' ? [type.slice('event.'.length)] : []));
  const refusals = people.flatMap((person) => [...person.refusals].map(([code, count]) => `${count} ${code}`));
  for (const player of [gm, ...players]) await Promise.race([player.leave().catch(() => 0), sleep(500)]); // a dead line never says goodbye
  return {
    name, isBack,
    acknowledged: intents.length,
    lost: intents.filter((id) => !kept.includes(id)).length,
    doubled: kept.length - new Set(kept).size + heardTwice.length,
    silenceMs: longestSilence(people, from),
    told: [...new Set(events), ...refusals, ...(people.some(({ comings }) => comings > 0) ? ['came back by themselves'] : [])].join(', ') || 'nothing',
  };
}

const postgres = await startTestPostgres();
const line = await SlowLine.to(postgres.port);
const databaseUrl = await postgres.createDatabase();
const throughLine = databaseUrl.replace(`:${postgres.port}/`, `:${line.port}/`);
const server = await startServer({ databaseUrl: throughLine });
const stage: Stage = {
  postgres, line, databaseUrl, server,
  restart: async () => {
    await stage.server.stop('SIGKILL');
    stage.server = await startServer({ databaseUrl: throughLine, port: server.port, dataDir: server.dataDir });
  },
};
const only = process.argv[2];
let failures = 0;
process.stdout.write('fault | acknowledged | lost | doubled | longest silence ms | players were told\n');
for (const fault of FAULTS.filter(({ name }) => only === undefined || name.includes(only))) {
  const { name, acknowledged, lost, doubled, silenceMs, told, isBack } = await endure(stage, fault);
  if (lost + doubled > 0 || !isBack) failures += 1;
  process.stdout.write(`${name} | ${acknowledged} | ${lost} | ${doubled} | ${silenceMs} | ${told}${isBack ? '' : ' | NOT BACK'}\n`);
}
await stage.server.stop();
line.close();
await postgres.stop();
process.stdout.write(failures === 0 ? 'Every fault survived.\n' : `${failures} faults did harm.\n`);
process.exit(failures === 0 ? 0 : 1);
