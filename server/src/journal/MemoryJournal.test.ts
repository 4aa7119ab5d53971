import { randomUUID } from 'node:crypto';
import { journalSuite } from './testing/journalSuite.ts';
import { MemoryJournal } from './MemoryJournal.ts';
import { MemoryStore } from './MemoryStore.ts';

journalSuite('memory', async () => {
  const store = new MemoryStore();
  return {
    newJournal: (options) => new MemoryJournal({ ...options, store }),
    newSession: async () => randomUUID(),
    plant: async (row) => {
      store.insertNow([{ ...row, epoch: store.session(row.sessionId).epoch }]);
    },
    close: async () => undefined,
  };
});
