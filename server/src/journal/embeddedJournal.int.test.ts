import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../database/index.ts';
import type { EmbeddedDatabase } from '../database/embedded/openEmbedded.ts';
import { databaseSubject, newSession } from './testing/databaseSubject.ts';
import { journalSuite } from './testing/journalSuite.ts';
import { PostgresJournal } from './PostgresJournal.ts';
import { FakeActor } from './testing/FakeActor.ts';

const scratch = fs.mkdtempSync(join(tmpdir(), 'tallow-journal-'));
afterAll(() => {
  fs.rmSync(scratch, { recursive: true, force: true });
});

journalSuite('embedded', async () => databaseSubject(await openDatabase({ dataDir: join(scratch, 'data') })));

describe('the embedded journal on disk', () => {
  it('flushes every commit', async () => {
    const database = (await openDatabase({ dataDir: join(scratch, 'data') })) as EmbeddedDatabase;
    const journal = new PostgresJournal(database);
    const actor = await FakeActor.open(journal, await newSession(database));
    const before = await database.client.syncs();
    for (let n = 0; n < 100; n++) {
      actor.append();
      await actor.settled();
    }
    expect((await database.client.syncs()) - before).toBeGreaterThanOrEqual(100);
    await journal.close();
    await database.close();
  });

  it('goes on by itself when its engine dies', async () => {
    const born = once(process, 'worker') as Promise<[Worker]>;
    const database = await openDatabase({ dataDir: join(scratch, 'data') });
    const journal = new PostgresJournal(database, { retryMs: 20 });
    const actor = await FakeActor.open(journal, await newSession(database));
    const timer = setInterval(() => {
      actor.append();
    }, 2);
    await expect.poll(() => actor.acked).toBeGreaterThan(10);
    await (await born)[0].terminate();
    const ackedBefore = actor.acked;
    await expect.poll(() => actor.acked, { timeout: 20_000 }).toBeGreaterThan(ackedBefore + 10);
    clearInterval(timer);
    await actor.settled();
    expect(actor).toMatchObject({ acked: actor.sent.length, errors: [] });
    const stored = await journal.read(actor.sessionId, { afterSeq: 0, limit: 1_000_000 });
    expect(stored.map((row) => row.intentId)).toEqual(actor.sent.map((row) => row.intentId));
    await database.ping();
    await journal.close();
    await database.close();
  });

  it('[DUR2] keeps every acknowledged row through kill -9', async () => {
    const dataDir = join(scratch, 'killed');
    const acked = new Map<string, number>();
    for (let round = 0; round < 3; round++) {
      const child = spawn(process.execPath, [join(import.meta.dirname, 'testing/appendForever.ts'), dataDir], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const lines = createInterface({ input: child.stdout });
      lines.on('line', (line) => {
        const [sessionId, count] = line.split(' ');
        acked.set(sessionId!, Number(count));
        if (Number(count) > 150) child.kill('SIGKILL');
      });
      await new Promise((resolve) => {
        lines.once('close', resolve);
      });
    }
    const database = await openDatabase({ dataDir });
    const journal = new PostgresJournal(database);
    expect(acked.size).toBe(15);
    for (const [sessionId, count] of acked) {
      const rows = await journal.read(sessionId, { afterSeq: 0, limit: 1_000_000 });
      expect(rows.length).toBeGreaterThanOrEqual(count);
      expect(rows.map((row) => row.seq)).toEqual(rows.map((_, index) => index + 1));
    }
    await journal.close();
    await database.close();
  });
});
