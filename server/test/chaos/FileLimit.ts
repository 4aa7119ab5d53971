import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import type { TestPostgres } from '../support/postgres.ts';
import { NotStruck } from './Fault.ts';

/**
 * The limit is on every file that a process writes: the table must be the largest, beyond a segment of the write-ahead
 * log (16 MB).
 */
const PAGES = 2_300;
/** Leaves no room for a row of the players. */
const PAGE_TEXT = 8_000;
/** A page that can be written in part: only then PostgreSQL says that the disk is full. */
const PART_OF_PAGE = 4_096;

/**
 * Lets the journal's processes in PostgreSQL write no larger file than its table is now: for who may mount no small
 * disk.
 */
export class FileLimit {
  readonly #pids: readonly number[];
  readonly #bytes: number;

  private constructor(pids: readonly number[], bytes: number) {
    this.#pids = pids;
    this.#bytes = bytes;
  }

  static async prepare(postgres: TestPostgres, databaseUrl: string): Promise<FileLimit> {
    await growJournal(postgres, databaseUrl);
    const [size] = await postgres.execute(`select pg_relation_size('action_event') as bytes`, databaseUrl);
    const rows = await postgres.execute(`select pid from pg_stat_activity where application_name = 'tallow-journal'`);
    return new FileLimit(
      rows.map(({ pid }) => Number(pid)),
      Number(size!['bytes']) + PART_OF_PAGE,
    );
  }

  fill(): void {
    this.#limit(String(this.#bytes));
  }

  free(): void {
    this.#limit('unlimited');
  }

  #limit(bytes: string): void {
    for (const pid of this.#pids) {
      const { uid, gid } = statSync(`/proc/${pid}`);
      const { status, stderr, error } = spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`], {
        uid,
        gid,
        encoding: 'utf8',
      });
      if (status !== 0)
        throw new NotStruck(
          `neither may a disk be mounted here nor the size of files be limited (${(stderr || error?.message || 'prlimit failed').trim()})`,
        );
    }
  }
}

/** Rows of nobody's session, a page each. */
async function growJournal(postgres: TestPostgres, databaseUrl: string): Promise<void> {
  const sessionId = randomUUID();
  await postgres.execute('alter table action_event alter payload set storage plain', databaseUrl);
  await postgres.execute(
    `insert into game_session select (jsonb_populate_record(s, jsonb_build_object('id', '${sessionId}', 'join_code', '${sessionId.slice(0, 10)}'))).* from game_session s limit 1`,
    databaseUrl,
  );
  await postgres.execute(
    `insert into action_event (session_id, seq, actor_id, intent_id, type, version, payload)
    select '${sessionId}', i, '${sessionId}', gen_random_uuid(), 'ballast', 1, to_jsonb(repeat('x', ${PAGE_TEXT})) from generate_series(1, ${PAGES}) i`,
    databaseUrl,
  );
}
