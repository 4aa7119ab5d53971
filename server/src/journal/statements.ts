import type { Statement } from '../database/index.ts';

const columns = 'session_id, seq, epoch, actor_id, intent_id, type, version, payload, actor_seq, at';
const rows = `unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::uuid[], $5::uuid[], $6::text[], $7::int[], $8::text[], $9::int[], $10::float8[])`;
const stored = `seq, actor_id, intent_id, type, version, payload, actor_seq, (extract(epoch from created_at) * 1000)::float8 as at`;

/**
 * Never ON CONFLICT DO NOTHING: a deposed writer could then store row n + 1 behind somebody else's row n.
 * The share lock makes the fence exact: a take-over waits for batches of the old epoch, later ones see the new epoch.
 */
export const insertRows: Statement = {
  name: 'journal-insert',
  text: `insert into action_event (session_id, seq, actor_id, intent_id, type, version, payload, actor_seq, created_at)
    select e.session_id, e.seq, e.actor_id, e.intent_id, e.type, e.version, e.payload::jsonb, e.actor_seq, to_timestamp(e.at / 1000)
    from ${rows} as e(${columns})
    join session_lease l on l.session_id = e.session_id and l.epoch = e.epoch
    for share of l`,
};

/**
 * A row counts as ours when all of it is the same: another writer may have stored the same intent with another outcome.
 */
export const locateRows: Statement = {
  name: 'journal-locate',
  text: `select a.seq is not null as is_seq_taken, i.seq as intent_seq, i.actor_seq as intent_actor_seq,
      case when a.actor_id = e.actor_id and a.intent_id = e.intent_id
        then a.type = e.type and a.version = e.version and a.actor_seq = e.actor_seq and a.payload = e.payload::jsonb and a.created_at = to_timestamp(e.at / 1000)
        else false end as is_stored
    from ${rows} with ordinality as e(${columns}, place)
    left join action_event a on a.session_id = e.session_id and a.seq = e.seq
    left join action_event i on i.session_id = e.session_id and i.actor_id = e.actor_id and i.intent_id = e.intent_id
    order by e.place`,
};

export const takeLease: Statement = {
  name: 'journal-lease',
  text: `insert into session_lease (session_id, epoch, holder) values ($1, 1, $2)
    on conflict (session_id) do update set epoch = session_lease.epoch + 1, holder = excluded.holder returning epoch`,
};

/** Parameters: session, epoch. */
export const releaseLease: Statement = {
  name: 'journal-release',
  text: 'update session_lease set holder = null where session_id = $1 and epoch = $2',
};

export const recordHeartbeat: Statement = {
  name: 'process-alive',
  text: 'insert into server_process (id, seen_at) values ($1, now()) on conflict (id) do update set seen_at = excluded.seen_at',
};

export const forgetProcess: Statement = {
  name: 'process-goodbye',
  text: `delete from server_process where id = $1 or seen_at < now() - interval '1 day'`,
};

/** Parameters: session, the process that asks, seconds for which a process is believed. */
export const liveHolder: Statement = {
  name: 'process-living-holder',
  text: `select p.id from session_lease l join server_process p on p.id = l.holder
    where l.session_id = $1 and l.holder <> $2 and p.seen_at > now() - make_interval(secs => $3)`,
};

export const isLeaseHeld: Statement = {
  name: 'journal-lease-held',
  text: 'select epoch from session_lease where session_id = $1 and epoch = $2',
};

export const newestSnapshot: Statement = {
  name: 'journal-snapshot',
  text: 'select seq, version, state from session_snapshot where session_id = $1 order by seq desc limit 1',
};

export const tailAfter: Statement = {
  name: 'journal-tail',
  text: `select ${stored} from action_event where session_id = $1 and seq > $2 order by seq`,
};

export const recentIntents: Statement = {
  name: 'journal-recent-intents',
  text: 'select seq, actor_seq, actor_id, intent_id from action_event where session_id = $1 order by seq desc limit $2',
};

export const findIntent: Statement = {
  name: 'journal-find-intent',
  text: 'select seq, actor_seq from action_event where session_id = $1 and actor_id = $2 and intent_id = $3',
};

function page(name: string, filter: string, order: 'asc' | 'desc'): Statement {
  return {
    name,
    text: `select ${stored} from action_event where session_id = $1 and seq > $2 and seq < $3 ${filter} order by seq ${order} limit $4`,
  };
}

/** Parameters: session, after, before, limit and, for the typed ones, type. */
export const pages = {
  oldest: page('journal-oldest', '', 'asc'),
  newest: page('journal-newest', '', 'desc'),
  oldestOfType: page('journal-oldest-of-type', 'and type = $5', 'asc'),
  newestOfType: page('journal-newest-of-type', 'and type = $5', 'desc'),
} as const;

/** Stores the snapshot if the epoch is still the session's, and keeps the one before it. */
export const saveSnapshot: Statement = {
  name: 'journal-save-snapshot',
  text: `with mine as (select session_id from session_lease where session_id = $1 and epoch = $2 for share),
    saved as (insert into session_snapshot (session_id, seq, version, state) select session_id, $3::bigint, $4::int, $5::jsonb from mine
      on conflict (session_id, seq) do update set version = excluded.version, state = excluded.state returning seq),
    pruned as (delete from session_snapshot where session_id = $1 and exists (select from saved)
      and seq < (select max(seq) from session_snapshot where session_id = $1 and seq < $3))
    select seq from saved`,
};

/** Parameters: session, the last row that may go, the type that stays. */
export const trim: Statement = {
  name: 'journal-trim',
  text: `delete from action_event where session_id = $1 and seq in (
      select seq from action_event where session_id = $1 and type <> $3
        and seq <= least($2::bigint, coalesce((select min(seq) from session_snapshot where session_id = $1), 0)) order by seq limit 10000)`,
};

/** The lease stays, one epoch on: a writer from before must not fit a journal that starts again at 1. */
export const removal: readonly Statement[] = [
  { name: 'journal-fence', text: 'update session_lease set epoch = epoch + 1 where session_id = $1' },
  { name: 'journal-remove-events', text: 'delete from action_event where session_id = $1' },
  { name: 'journal-remove-snapshots', text: 'delete from session_snapshot where session_id = $1' },
];
