export type { IntentPlace } from './IntentPlace.ts';
export type {
  Journal,
  JournalRow,
  JournalStats,
  OpenedSession,
  ReadRange,
  RecentIntent,
  SnapshotText,
  StoredRow,
  CommitListener,
} from './Journal.ts';
export {
  DuplicateIntentError,
  FencedError,
  JournalUnavailableError,
  RejectedRowError,
  UnknownSessionError,
  type JournalError,
} from './JournalError.ts';
export type { WriterOptions } from './JournalWriter.ts';
export { WriterRegistry } from './WriterRegistry.ts';
export { MemoryJournal, type MemoryJournalOptions } from './MemoryJournal.ts';
export { PostgresJournal } from './PostgresJournal.ts';
export { upcast } from './upcast.ts';
