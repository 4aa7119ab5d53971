import { randomUUID } from 'node:crypto';
import { Sessions, Users, type Database } from '../../database/index.ts';
import type { JournalSubject } from './SuiteContext.ts';
import { PostgresJournal } from '../PostgresJournal.ts';
import { PostgresSink } from '../PostgresSink.ts';

/** A new session that a journal can be opened for; answers its id. */
export async function newSession(database: Database): Promise<string> {
  const user = await new Users(database.orm).create({ id: randomUUID(), displayName: 'FakeActor' });
  const session = await new Sessions(database.orm).create({
    id: randomUUID(),
    name: 'Test',
    ruleset: 'd20',
    joinCode: randomUUID().slice(0, 12),
    createdBy: user.id,
  });
  return session!.id;
}

/** The suite's view of an opened database. */
export function databaseSubject(database: Database): JournalSubject {
  const connection = database.journalConnection();
  const foreign = new PostgresSink(connection);
  return {
    newJournal: (options) => new PostgresJournal(database, options),
    newSession: () => newSession(database),
    async plant(row) {
      const { rows } = await connection.run(
        { name: 'test-epoch', text: 'select epoch from session_lease where session_id = $1' },
        [row.sessionId],
      );
      await foreign.insert([{ ...row, epoch: Number(rows[0]!['epoch']) }]);
    },
    async close() {
      await connection.close();
      await database.close();
    },
  };
}
