import type { MikroORM } from '@mikro-orm/core';
import type { JournalConnection } from './JournalConnection.ts';

export interface DatabaseLog {
  info(message: string, detail?: unknown): void;
  error(message: string, detail?: unknown): void;
}

/** Connections of the pool that ordinary entities go through. */
export interface PoolUse {
  readonly open: number;
  readonly idle: number;
  /** Requests that wait for a connection. */
  readonly waiting: number;
}

/**
 * An opened, migrated database. Ordinary entities go through short forks of `orm.em`, the journal through its own
 * connections.
 */
export interface Database {
  readonly orm: MikroORM;
  readonly kind: 'postgresql' | 'embedded';
  /**
   * A new private connection on a server, the shared engine when embedded. Connects at first use, and again after a
   * loss.
   */
  journalConnection(): JournalConnection;
  /** None when embedded. */
  readonly poolUse?: () => PoolUse;
  ping(): Promise<void>;
  close(): Promise<void>;
}
