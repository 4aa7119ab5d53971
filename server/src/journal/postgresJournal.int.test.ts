import { afterAll, beforeAll } from 'vitest';
import { startTestPostgres, type TestPostgres } from '../../test/support/postgres.ts';
import { openDatabase } from '../database/index.ts';
import { databaseSubject } from './databaseSubject.ts';
import { journalSuite } from './journalSuite.ts';

let server: TestPostgres;
beforeAll(async () => { server = await startTestPostgres(); });
afterAll(async () => { await server.stop(); });

journalSuite('postgresql', async () => databaseSubject(await openDatabase({ databaseUrl: await server.createDatabase(), dataDir: '/nonexistent' })));
