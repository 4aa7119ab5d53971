import type { JournalRow, SnapshotText, StoredRow } from './Journal.ts';
import { uniqueViolation, type JournalSink, type Placement } from './JournalSink.ts';

export interface MemorySession {
  epoch: number;
  rows: Map<number, StoredRow>;
  intents: Map<string, StoredRow>;
  snapshots: SnapshotText[];
}

const invalidText = '22P02';
const intentKey = (actorId: string, intentId: string): string => `${actorId} ${intentId}`;
const refuse = (code: string, message: string): Error => Object.assign(new Error(message), { code });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse(invalidText, 'invalid input syntax for type json');
  }
}

const toStoredRow = ({ seq, actorId, intentId, type, version, payload, actorSeq, at }: JournalRow): StoredRow => ({
  seq,
  actorId,
  intentId,
  type,
  version,
  payload: parse(payload),
  actorSeq,
  at,
});

/**
 * What PostgreSQL does for the journal, in maps: same constraints, same error codes. Several journals may share one.
 */
export class MemoryStore implements JournalSink {
  readonly #sessions = new Map<string, MemorySession>();

  session(sessionId: string): MemorySession {
    let session = this.#sessions.get(sessionId);
    if (session === undefined)
      this.#sessions.set(sessionId, (session = { epoch: 0, rows: new Map(), intents: new Map(), snapshots: [] }));
    return session;
  }

  find(sessionId: string, actorId: string, intentId: string): StoredRow | undefined {
    return this.session(sessionId).intents.get(intentKey(actorId, intentId));
  }

  insert(rows: readonly JournalRow[]): Promise<number> {
    return Promise.resolve().then(() => this.insertNow(rows));
  }

  locate(rows: readonly JournalRow[]): Promise<readonly Placement[]> {
    return Promise.resolve().then(() => rows.map((row) => this.#locate(row)));
  }

  insertNow(rows: readonly JournalRow[]): number {
    const accepted = rows
      .filter((row) => this.session(row.sessionId).epoch === row.epoch)
      .map((row) => ({ row, stored: toStoredRow(row), session: this.session(row.sessionId) }));
    const seen = new Set<string>();
    for (const { row, session } of accepted) {
      const keys = [`${row.sessionId} ${row.seq}`, `${row.sessionId} ${intentKey(row.actorId, row.intentId)}`];
      const isTaken =
        session.rows.has(row.seq) ||
        session.intents.has(intentKey(row.actorId, row.intentId)) ||
        keys.some((key) => seen.has(key));
      if (isTaken) throw refuse(uniqueViolation, 'duplicate key value violates unique constraint');
      for (const key of keys) seen.add(key);
    }
    for (const { stored, session } of accepted) {
      session.rows.set(stored.seq, stored);
      session.intents.set(intentKey(stored.actorId, stored.intentId), stored);
    }
    return accepted.length;
  }

  #locate(row: JournalRow): Placement {
    const at = this.session(row.sessionId).rows.get(row.seq);
    const intent = this.find(row.sessionId, row.actorId, row.intentId);
    const isStored = at !== undefined && JSON.stringify(at) === JSON.stringify(toStoredRow(row));
    return {
      isStored,
      isSeqTaken: at !== undefined,
      ...(intent === undefined ? {} : { intentAt: { seq: intent.seq, actorSeq: intent.actorSeq } }),
    };
  }
}
