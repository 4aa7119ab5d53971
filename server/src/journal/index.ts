export type { Journal, StoredRow } from './Journal.ts';
export { WriterRegistry } from './WriterRegistry.ts';
export { PostgresJournal } from './PostgresJournal.ts';
export { upcast } from './upcast.ts';
