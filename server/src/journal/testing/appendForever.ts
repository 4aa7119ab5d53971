import { openDatabase } from '../../database/index.ts';
import { newSession } from './databaseSubject.ts';
import { PostgresJournal } from '../PostgresJournal.ts';
import { FakeActor } from './FakeActor.ts';

/** Child process of the kill -9 test: appends to five sessions of the given folder and prints what is acknowledged. */
const database = await openDatabase({ dataDir: process.argv[2]! });
const journal = new PostgresJournal(database);

async function run(): Promise<void> {
  const actor = await FakeActor.open(journal, await newSession(database));
  for (;;) {
    actor.append();
    actor.append();
    await actor.settled();
    process.stdout.write(`${actor.sessionId} ${actor.acked}\n`);
  }
}
await Promise.all(Array.from({ length: 5 }, run));
