import pg from 'pg';
import { prepareTable } from '../load/prepareTable.ts';
import type { PreparedPerson, PreparedTable } from '../k6/Prepared.ts';
import { call } from '../protocol/rest.ts';
import { addressOf, Visitor, type ServerAddress } from '../protocol/Visitor.ts';
import { toTable } from '../report/markdown.ts';
import type { Benchmark, DatabaseUnderTest } from './Benchmark.ts';
import { benchMap } from './benchMap.ts';
import { keepPace } from './keepPace.ts';
import { maybeProfiled } from './profiles.ts';
import { startServerUnderTest } from './serverUnderTest.ts';
import { median, percentile } from './statistics.ts';
import type { Options } from './options.ts';

const EVENTS = 10_000;
const MOVERS = 20;
/** Below the limit of 20 moves a second and client. */
const MOVES_PER_S = 15;
const ROUNDS = 5;

interface Mover {
  move(): void;
}

function moverOf({ room }: Visitor, { tokenId, home }: PreparedPerson): Mover {
  let step = 0;
  return {
    move: () =>
      room.request(
        'intent.move',
        {
          intentId: crypto.randomUUID(),
          tokenId,
          x: home![0] + [0, 25, 50, 25][++step % 4]!,
          y: home![1] + (step % 2) * 10,
        },
        () => undefined,
      ),
  };
}

/** Plays until a session has its ten thousand events, and ends the server as a crash would. */
async function play(database: DatabaseUnderTest): Promise<PreparedTable> {
  const server = await startServerUnderTest(database.url);
  const address = await addressOf(server.url);
  const table = await prepareTable({ server: address, map: await benchMap(), movers: MOVERS, watchers: 0 });
  const visitors = await Promise.all(table.people.map(({ bearer }) => Visitor.join(address, table.sessionId, bearer)));
  await keepPace(
    visitors.map((visitor, i) => moverOf(visitor, table.people[i]!)),
    MOVES_PER_S,
    EVENTS / MOVERS / MOVES_PER_S,
  );
  for (const text of ['a word', 'another']) await visitors[0]!.ask('intent.chat', { text });
  await server.kill9();
  return table;
}

/** A server has compiled its code once it has opened any table at all. */
async function openAnyTable(server: ServerAddress): Promise<void> {
  const { token } = await call(server.url, 'POST', '/api/auth/guest', undefined, { displayName: 'First' });
  const { session } = await call(server.url, 'POST', '/api/sessions', token, { name: 'First' });
  (await Visitor.join(server, session.id, token)).leave();
}

interface Case {
  readonly name: string;
  /** Whether the server has opened another table before. */
  readonly isWarm: boolean;
}

/** From asking for a seat until the table is on the screen (ms), on a server that never saw the session. */
async function openAnew(
  database: DatabaseUnderTest,
  { sessionId, people }: PreparedTable,
  options: Options,
  { name, isWarm }: Case,
): Promise<number> {
  const server = await startServerUnderTest(database.url);
  const address = await addressOf(server.url);
  if (isWarm) await openAnyTable(address);
  const took = await maybeProfiled(server, options, name, async () => {
    const askedAt = performance.now();
    await Visitor.join(address, sessionId, people[0]!.bearer);
    return performance.now() - askedAt;
  });
  await server.kill9();
  return took;
}

async function rounds(database: DatabaseUnderTest, table: PreparedTable, options: Options, one: Case): Promise<string> {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) times.push(await openAnew(database, table, options, one));
  return `${median(times).toFixed(0)} (${percentile(times, 0).toFixed(0)} to ${percentile(times, 1).toFixed(0)})`;
}

/** A long session is opened by a server that was just started. */
export const recovery: Benchmark = {
  heading: 'Recovery of a long session',
  async run(database, options) {
    const table = await play(database);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const {
      rows: [found],
    } = await client.query<{ events: number; snapshot: number }>(
      'select (select count(*)::int from action_event where session_id = $1) as events, (select coalesce(max(seq), 0)::int from session_snapshot where session_id = $1) as snapshot',
      [table.sessionId],
    );
    const warm = await rounds(database, table, options, { name: 'recovery', isWarm: true });
    const cold = await rounds(database, table, options, { name: 'recovery-cold', isWarm: false });
    await client.query('delete from session_snapshot where session_id = $1', [table.sessionId]);
    const without = await rounds(database, table, options, { name: 'recovery-whole', isWarm: true });
    await client.end();
    return `A session of ${found!.events} steps with ${MOVERS} members and tokens on a walled map, whose server was killed; a server that was just started opens it. From asking for a seat until the first state is decoded, median of ${ROUNDS} servers (fastest to slowest).

${toTable([
  ['', 'ms', 'aim'],
  [`from its last snapshot, step ${found!.snapshot}`, warm, '<= 200'],
  ['the same, as the first thing that the server ever does', cold, ''],
  ['from its first step, all snapshots lost', without, ''],
])}`;
  },
};
