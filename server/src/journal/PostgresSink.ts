import type { JournalConnection } from '../database/index.ts';
import type { JournalRow } from './Journal.ts';
import type { JournalSink, Placement } from './JournalSink.ts';
import { insertRows, locateRows } from './statements.ts';

/**
 * PostgreSQL's notation of an array; pg itself would look at every letter. JSON quotes as PostgreSQL does, control
 * characters aside: ids and types have none, and a payload is JSON already.
 */
const texts = (values: readonly string[]): string => `{${values.map((value) => JSON.stringify(value)).join(',')}}`;
const numbers = (values: readonly number[]): string => `{${values.join(',')}}`;

/** One array a column, in the order of the statements' unnest. */
const toColumns = (rows: readonly JournalRow[]): readonly string[] => [
  texts(rows.map((row) => row.sessionId)),
  numbers(rows.map((row) => row.seq)),
  numbers(rows.map((row) => row.epoch)),
  texts(rows.map((row) => row.actorId)),
  texts(rows.map((row) => row.intentId)),
  texts(rows.map((row) => row.type)),
  numbers(rows.map((row) => row.version)),
  texts(rows.map((row) => row.payload)),
  numbers(rows.map((row) => row.actorSeq)),
  numbers(rows.map((row) => row.at)),
];

const toPlacement = (found: Readonly<Record<string, unknown>>): Placement => ({
  isStored: found['is_stored'] === true,
  isSeqTaken: found['is_seq_taken'] === true,
  ...(found['intent_seq'] === null
    ? {}
    : { intentAt: { seq: Number(found['intent_seq']), actorSeq: Number(found['intent_actor_seq']) } }),
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
