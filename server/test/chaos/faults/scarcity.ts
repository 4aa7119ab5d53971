import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { until } from '../../support/Player.ts';
import type { Fault } from '../Fault.ts';
import type { Scene } from '../Scene.ts';
import { fillDisk } from './fillDisk.ts';

const OURS = `application_name like 'tallow%'`;

/** Opens connections until PostgreSQL has none left. */
async function takeAll(url: string, taken: pg.Client[]): Promise<void> {
  for (;;) {
    const client = new pg.Client({ connectionString: url, application_name: 'hoarder' });
    client.on('error', () => undefined);
    try {
      await client.connect();
    } catch (cause) {
      if ((cause as { code?: string }).code === '53300') return;
      throw cause;
    }
    taken.push(client);
  }
}

async function takeConnections(scene: Scene): Promise<void> {
  const { url } = scene.stage.postgres;
  const control = new pg.Client({ connectionString: url, application_name: 'control' });
  await control.connect();
  const taken: pg.Client[] = [];
  const left = async (): Promise<number> =>
    (await control.query(`select pid from pg_stat_activity where ${OURS}`)).rows.length;
  try {
    await takeAll(url, taken);
    scene.bites();
    for (let round = 0; round < 200 && (await left()) > 0; round++) {
      await control.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${OURS}`);
      await takeAll(url, taken);
    }
    scene.expect((await left()) === 0, 'the server kept a connection');
    await scene.hold();
  } finally {
    await Promise.all([control, ...taken].map((client) => client.end()));
  }
}

/** For a while every other fifth of a second fails, at the commit. */
async function refuseCommits(scene: Scene): Promise<void> {
  const {
    stage: { postgres, databaseUrl },
  } = scene;
  await postgres.execute(
    `
    create function fail_to_serialize() returns trigger language plpgsql as $$ begin
      if extract(milliseconds from clock_timestamp())::int / 200 % 2 = 0 then
        raise exception 'could not serialize access' using errcode = 'serialization_failure';
      end if;
      return null;
    end $$;
    create constraint trigger fail_to_serialize after insert on action_event deferrable initially deferred for each row execute function fail_to_serialize()`,
    databaseUrl,
  );
  scene.bites();
  await scene.hold();
  await postgres.execute('drop function fail_to_serialize cascade', databaseUrl);
}

const deadlocksIn = async ({ stage: { postgres, databaseUrl } }: Scene): Promise<number> =>
  Number(
    (
      await postgres.execute(
        'select pg_stat_clear_snapshot(), deadlocks from pg_stat_database where datname = current_database()',
        databaseUrl,
      )
    )[0]!['deadlocks'],
  );

/**
 * A rival takes the place of a row to come, waits until the journal waits for that, and then wants the lease that the
 * journal holds.
 */
async function deadlock(scene: Scene): Promise<void> {
  const {
    stage: { postgres, databaseUrl },
    people: [person],
  } = scene;
  const before = await deadlocksIn(scene);
  const rival = new pg.Client({ connectionString: databaseUrl, application_name: 'rival' });
  await rival.connect();
  try {
    await rival.query('begin');
    await rival.query(
      `insert into action_event (session_id, seq, actor_id, intent_id, type, version, payload, actor_seq, created_at)
      select session_id, seq + 40, actor_id, gen_random_uuid(), type, version, payload, actor_seq, now() from action_event where session_id = $1 order by seq desc limit 1`,
      [person!.sessionId],
    );
    await until(
      async () =>
        (
          await postgres.execute(
            `select pid from pg_stat_activity where application_name = 'tallow-journal' and wait_event_type = 'Lock'`,
          )
        ).length > 0,
      15_000,
    );
    scene.bites();
    await rival
      .query('update session_lease set epoch = epoch where session_id = $1', [person!.sessionId])
      .catch(() => undefined);
    await sleep(200);
    await rival.query('rollback');
  } finally {
    await rival.end();
  }
  scene.isOver();
  await sleep(1_000); // PostgreSQL's statistics take a moment
  scene.expect((await deadlocksIn(scene)) > before, 'there was no deadlock');
}

/** PostgreSQL answers, and refuses. */
export const scarcityFaults: readonly Fault[] = [
  { name: 'disk full under the journal (53100)', processes: 1, isTelling: true, takes: 'database', strike: fillDisk },
  { name: 'PostgreSQL out of connections (53300)', processes: 1, takes: 'database', strike: takeConnections },
  { name: 'serialization failures at commit (40001)', processes: 1, isTelling: true, strike: refuseCommits },
  { name: 'deadlock (40P01)', processes: 1, strike: deadlock },
];
