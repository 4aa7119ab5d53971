import { afterAll, beforeAll, describe } from 'vitest';
import type { Journal } from '../Journal.ts';
import { appendSuite } from './appendSuite.ts';
import { failureSuite } from './failureSuite.ts';
import { FakeActor } from './FakeActor.ts';
import { fencingSuite } from './fencingSuite.ts';
import { readingSuite } from './readingSuite.ts';
import { snapshotSuite } from './snapshotSuite.ts';
import type { JournalSubject, SuiteContext } from './SuiteContext.ts';

/** Every implementation of the journal passes all of it. */
export function journalSuite(name: string, start: () => Promise<JournalSubject>): void {
  describe(`journal (${name})`, () => {
    let subject: JournalSubject;
    let journal: Journal;
    beforeAll(async () => {
      subject = await start();
      journal = subject.newJournal();
    });
    afterAll(async () => {
      await journal.close();
      await subject.close();
    });
    const context: SuiteContext = {
      get journal() {
        return journal;
      },
      get subject() {
        return subject;
      },
      open: async () => FakeActor.open(journal, await subject.newSession()),
    };
    describe('append', () => {
      appendSuite(context);
    });
    describe('failures', () => {
      failureSuite(context);
    });
    describe('fencing', () => {
      fencingSuite(context);
    });
    describe('reading', () => {
      readingSuite(context);
    });
    describe('snapshots', () => {
      snapshotSuite(context);
    });
  });
}
