import type { JournalConnection } from '../database/index.ts';
import type { JournalRow } from './Journal.ts';
import type { JournalSink, Placement } from './JournalSink.ts';
import { insertRows, locateRows } from './statements.ts';

/** One array a column, in the order of the statements' unnest. */
const toColumns = (rows: readonly JournalRow[]): readonly unknown[] => [
  rows.map((row) => row.sessionId), rows.map((row) => row.seq), rows.map((row) => row.epoch), rows.map((row) => row.actorId), rows.map((row) => row.intentId),
  rows.map((row) => row.type), rows.map((row) => row.version), rows.map((row) => row.payload), rows.map((row) => row.actorSeq), rows.map((row) => row.at),
];

const toPlacement = (found: Readonly<Record<string, unknown>>): Placement => ({
  isStored: found['is_stored'] === true,
  isSeqTaken: found['is_seq_taken'] === true,
  ...(found['intent_seq'] === null ? {} : { intentAt: { seq: Number(found['intent_seq']), actorSeq: Number(found['intent_actor_seq']) } }),
});

export class PostgresSink implements JournalSink {
  readonly #connection: JournalConnection;

  constructor(connection: JournalConnection) {
    this.#connection = connection;
  }

  async insert(rows: readonly JournalRow[]): Promise<number> {
    return (await this.#connection.run(insertRows, toColumns(rows))).count;
  }

  async locate(rows: readonly JournalRow[]): Promise<readonly Placement[]> {
    return (await this.#connection.run(locateRows, toColumns(rows))).rows.map(toPlacement);
  }
}
