import type { Logger } from 'pino';
import type { DiskPort } from '../assets/index.ts';
import type { Config } from '../config.ts';
import type { Database } from '../database/index.ts';
import type { Freshness } from './freshness.ts';
import type { PostgresJournal, WriterRegistry } from '../journal/index.ts';
import type { DependencyWatch, Meters, Tracing } from '../operations/index.ts';
import type { OpenStreams } from '../http/index.ts';
import type { RedisLink, SessionNews } from '../scaleout/index.ts';

/** What the rooms and the requests of a process stand on. */
export interface Foundations {
  readonly database: Database;
  readonly journal: PostgresJournal;
  readonly meters: Meters;
  readonly watch: DependencyWatch;
  readonly redis: RedisLink | undefined;
  /** There when there are several processes. */
  readonly writers: WriterRegistry | undefined;
  readonly fresh: Freshness;
  readonly disk: DiskPort;
  readonly news: SessionNews;
  readonly streams: OpenStreams;
  readonly tracing: Tracing;
}

export interface Installation {
  readonly config: Config;
  readonly operatorPassword: string;
  readonly version: string;
  readonly clientDir: string;
  readonly log: Logger;
}
