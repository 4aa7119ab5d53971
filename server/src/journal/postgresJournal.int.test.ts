import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestPostgres, type TestPostgres } from '../../test/support/postgres.ts';
import { openDatabase, Sessions, type Database } from '../database/index.ts';
import { databaseSubject, newSession } from './testing/databaseSubject.ts';
import { journalSuite } from './testing/journalSuite.ts';
import { PostgresJournal } from './PostgresJournal.ts';
import { FakeActor } from './testing/FakeActor.ts';

let server: TestPostgres;
beforeAll(async () => {
  server = await startTestPostgres();
});
afterAll(async () => {
  await server.stop();
});
const open = async (): Promise<Database> =>
  openDatabase({ databaseUrl: await server.createDatabase(), dataDir: '/nonexistent' });

journalSuite('postgresql', async () => databaseSubject(await open()));

describe('a server that fails', () => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(async () => {
    await database.close();
  });

  /** Appends steadily from `count` sessions until told to stop. */
  const load = async (journal: PostgresJournal, count: number): Promise<() => Promise<readonly FakeActor[]>> => {
    const actors: FakeActor[] = [];
    for (let n = 0; n < count; n++) actors.push(await FakeActor.open(journal, await newSession(database)));
    const timer = setInterval(() => {
      for (const actor of actors) if (actor.sent.length - actor.acked < 50) actor.append();
    }, 1);
    return async () => {
      clearInterval(timer);
      await Promise.all(actors.map((actor) => actor.settled()));
      return actors;
    };
  };

  const expectExact = async (journal: PostgresJournal, actors: readonly FakeActor[]): Promise<void> => {
    for (const actor of actors) {
      expect(actor).toMatchObject({ acked: actor.sent.length, errors: [] });
      const stored = await journal.read(actor.sessionId, { afterSeq: 0, limit: 1_000_000 });
      expect(stored.map((row) => [row.seq, row.intentId])).toEqual(actor.sent.map((row) => [row.seq, row.intentId]));
    }
  };

  it('[DUR2] loses and doubles nothing when its connections are cut under load', async () => {
    const journal = new PostgresJournal(database, { retryMs: 5 });
    const stop = await load(journal, 10);
    for (let cut = 0; cut < 10; cut++) {
      await sleep(60);
      await server.execute(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'tallow-journal'`,
      );
    }
    const actors = await stop();
    expect(journal.stats().retries).toBeGreaterThan(0);
    await expectExact(journal, actors);
    await journal.close();
  });

  it('[DUR2] loses and doubles nothing when the server is killed under load', async () => {
    const journal = new PostgresJournal(database, { retryMs: 20 });
    const stop = await load(journal, 10);
    for (let round = 0; round < 2; round++) {
      await sleep(150);
      await server.kill9();
      await server.restart();
    }
    await sleep(100);
    const actors = await stop();
    expect(journal.stats().retries).toBeGreaterThan(0);
    await expectExact(journal, actors);
    await journal.close();
  });

  it('[DUR9] refuses what was not sent, and queries, while it is away, and recovers by itself', async () => {
    const journal = new PostgresJournal(database, { retryMs: 20, deadlineMs: 300 });
    const [sent, unsent] = [
      await FakeActor.open(journal, await newSession(database)),
      await FakeActor.open(journal, await newSession(database)),
    ];
    await server.kill9();
    sent.append();
    await sleep(20);
    unsent.append();
    await expect(journal.open(sent.sessionId)).rejects.toMatchObject({
      code: 'journal-unavailable',
      sessionId: sent.sessionId,
    });
    await unsent.settled();
    expect(unsent.errors.map((error) => error.code)).toEqual(['journal-unavailable']);
    await server.restart();
    await sent.settled();
    await expectExact(journal, [sent]);
    const again = await FakeActor.open(journal, unsent.sessionId);
    again.append();
    await again.settled();
    await expectExact(journal, [again]);
    await journal.close();
  });

  it('[DUR6] makes a take-over wait for a batch that is still committing', async () => {
    const journal = new PostgresJournal(database);
    const other = new PostgresJournal(database);
    const actor = await FakeActor.open(journal, await newSession(database));
    const obstacle = database.orm.em.fork().transactional(async (em) => {
      const sql = `insert into action_event (session_id, seq, actor_id, intent_id, type, version, payload) values (?, 1, ?, ?, 'x', 1, '[]')`;
      await em
        .getConnection()
        .execute(sql, [actor.sessionId, randomUUID(), randomUUID()], 'run', em.getTransactionContext());
      actor.append(); // waits for the fate of the row above, its lease in hand
      await sleep(250);
      throw new Error('roll back');
    });
    await sleep(100);
    const heir = FakeActor.open(other, actor.sessionId);
    await expect(obstacle).rejects.toThrow('roll back');
    expect((await heir).opened.tail.map((row) => row.intentId)).toEqual([actor.sent[0]!.intentId]);
    await actor.settled();
    expect(actor).toMatchObject({ acked: 1, errors: [] });
    await Promise.all([journal.close(), other.close()]);
  });

  it('knows no journal of a deleted session', async () => {
    const journal = new PostgresJournal(database);
    const actor = await FakeActor.open(journal, await newSession(database));
    actor.append();
    await actor.settled();
    await new Sessions(database.orm).delete(actor.sessionId);
    actor.append();
    await actor.settled();
    expect(actor.errors.map((error) => error.code)).toEqual(['fenced']);
    await expect(journal.open(actor.sessionId)).rejects.toMatchObject({ code: 'unknown-session' });
    await expect(journal.open(randomUUID())).rejects.toMatchObject({ code: 'unknown-session' });
    expect(await journal.read(actor.sessionId, { limit: 10 })).toEqual([]);
    await journal.close();
  });
});
