import type { MikroORM } from '@mikro-orm/core';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/**
 * Of all snapshots kept, and of what happened since the newest: from these a session is rebuilt, and anything in them
 * may be asked for.
 */
const OF_SESSION = `select distinct m[1] as id from (
    select state::text as text from session_snapshot where session_id = ?
    union all select payload::text from action_event where session_id = ?
      and seq > (select coalesce(max(seq), 0) from session_snapshot where session_id = ?)
  ) kept, regexp_matches(kept.text, '${UUID}', 'g') m`;
const OF_LIBRARY = `select distinct m[1] as id from library_sheet, regexp_matches(template::text, '${UUID}', 'g') m`;
const PICTURES = `select distinct m[1] as id from (
    select state::text as text from session_snapshot where session_id = ?
    union all select payload::text from action_event where session_id = ? and type = 'scene.add'
  ) kept, regexp_matches(kept.text, '"assetId": *"(${UUID})"', 'g') m`;

interface Row {
  readonly id: string;
}

/** Which ids the stored sessions and sheets speak of: what lies on disk under another one belongs to nobody. */
export class Mentions {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  /** The ids that are mentioned anywhere, session by session. Rejects rather than leave one out. */
  async *all(): AsyncGenerator<readonly string[]> {
    for (const { id } of await this.#rows('select id from game_session', [])) {
      yield [id];
      yield (await this.#rows(OF_SESSION, [id, id, id])).map((row) => row.id);
    }
    yield (await this.#rows(OF_LIBRARY, [])).map((row) => row.id);
  }

  /** The pictures of scenes that a session has or had. */
  async picturesOf(sessionId: string): Promise<readonly string[]> {
    return (await this.#rows(PICTURES, [sessionId, sessionId])).map((row) => row.id);
  }

  #rows(sql: string, parameters: readonly string[]): Promise<Row[]> {
    return this.#orm.em
      .fork()
      .getConnection()
      .execute<Row[]>(sql, [...parameters]);
  }
}
