import type { MikroORM } from '@mikro-orm/core';

export interface UsageDayRow {
  /** `2026-11-28`, UTC. */
  readonly day: string;
  readonly activeUsers: number;
  readonly sessions: number;
  readonly playSeconds: number;
  readonly encountersStarted: number;
  readonly encountersCompleted: number;
  readonly steps: number;
}
/** Of those who played first in a week, how many played so many weeks later. */
export interface RetentionRow {
  readonly firstWeek: string;
  readonly weeksLater: number;
  readonly users: number;
}

/** Steps of one evening are less than this apart. */
const EVENING_GAP = `interval '30 minutes'`;
/** From the day before the last one counted, which may not have been over then. */
const SINCE = `coalesce((select max(day) - 1 from usage_day), '-infinity'::date)`;
const ROLL_UP_DAYS = `insert into usage_day
  select (created_at at time zone 'UTC')::date as day, count(distinct actor_id), count(distinct session_id),
    coalesce(sum(extract(epoch from gap)) filter (where gap < ${EVENING_GAP}), 0)::int,
    count(*) filter (where type = 'encounter.start'), count(*) filter (where type = 'encounter.end'), count(*)
  from (select session_id, actor_id, type, created_at,
      created_at - lag(created_at) over (partition by session_id order by seq) as gap
    from action_event where created_at >= ${SINCE}) steps
  group by 1
  on conflict (day) do update set
    active_users = greatest(usage_day.active_users, excluded.active_users),
    sessions = greatest(usage_day.sessions, excluded.sessions),
    play_seconds = greatest(usage_day.play_seconds, excluded.play_seconds),
    encounters_started = greatest(usage_day.encounters_started, excluded.encounters_started),
    encounters_completed = greatest(usage_day.encounters_completed, excluded.encounters_completed),
    steps = greatest(usage_day.steps, excluded.steps)`;
const ROLL_UP_WEEKS = `insert into usage_week
  select distinct encode(sha256(actor_id::text::bytea), 'hex'),
    date_trunc('week', created_at at time zone 'UTC')::date
  from action_event where created_at >= ${SINCE} on conflict do nothing`;
const DAYS = `select day::text as "day", active_users as "activeUsers", sessions, play_seconds as "playSeconds",
    encounters_started as "encountersStarted", encounters_completed as "encountersCompleted", steps
  from usage_day where day >= ?::date and day <= ?::date order by day`;
const RETENTION = `with first as (select user_hash, min(week) as week from usage_week group by 1)
  select first.week::text as "firstWeek", ((later.week - first.week) / 7)::int as "weeksLater", count(*)::int as users
  from first join usage_week later using (user_hash)
  where first.week >= ?::date and first.week <= ?::date group by 1, 2 order by 1, 2`;

/** What is played here, counted without names from the journal; counts stay when its old steps go. */
export class Usage {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  /** Counts what was done since the last time. Safe to be done by several processes, and twice. */
  async rollUp(): Promise<void> {
    await this.#execute(ROLL_UP_WEEKS, []);
    await this.#execute(ROLL_UP_DAYS, []);
  }

  /** Days as `2026-11-28`, both counted. */
  days(from: string, to: string): Promise<readonly UsageDayRow[]> {
    return this.#execute<UsageDayRow>(DAYS, [from, to]);
  }

  retention(from: string, to: string): Promise<readonly RetentionRow[]> {
    return this.#execute<RetentionRow>(RETENTION, [from, to]);
  }

  #execute<Row>(sql: string, parameters: readonly string[]): Promise<Row[]> {
    return this.#orm.em
      .fork()
      .getConnection()
      .execute<Row[]>(sql, [...parameters]);
  }
}
