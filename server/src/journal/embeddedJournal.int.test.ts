import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openDatabase } from '../database/index.ts';
import { databaseSubject } from './databaseSubject.ts';
import { journalSuite } from './journalSuite.ts';

const scratch = fs.mkdtempSync(join(tmpdir(), 'tallow-journal-'));
afterAll(() => { fs.rmSync(scratch, { recursive: true, force: true }); });

journalSuite('embedded', async () => databaseSubject(await openDatabase({ dataDir: join(scratch, 'data') })));
