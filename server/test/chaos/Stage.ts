import path from 'node:path';
import { startCluster } from '../support/cluster.ts';
import { startTestPostgres, type TestPostgres } from '../support/postgres.ts';
import { startServer, type RunningServer } from '../support/startServer.ts';
import { SlowLine } from './SlowLine.ts';

/** What there is to break. */
export interface Stage {
  /** The address that players know. */
  readonly url: string;
  readonly postgres: TestPostgres;
  /** Of the servers' database, past the line. */
  readonly databaseUrl: string;
  /** Between the servers and PostgreSQL. */
  readonly line: SlowLine;
  readonly servers: readonly RunningServer[];
  readonly redis?: { stop(): Promise<void>; start(): Promise<void>; readonly line: SlowLine };
  /** Starts a process that has ended again, at its old place. */
  restart(number: number): Promise<void>;
  close(): Promise<void>;
}

const PRELOAD = [path.join(import.meta.dirname, 'jumpingClock.mjs')];

/** One server on one PostgreSQL. */
export async function openOneProcess(): Promise<Stage> {
  const postgres = await startTestPostgres();
  const line = await SlowLine.to(postgres.port);
  const databaseUrl = await postgres.createDatabase();
  const options = { databaseUrl: databaseUrl.replace(`:${postgres.port}/`, `:${line.port}/`), preload: PRELOAD };
  const first = await startServer(options);
  const servers = [first];
  return {
    url: first.url,
    postgres,
    databaseUrl,
    line,
    servers,
    restart: async () => {
      servers[0] = await startServer({ ...options, port: first.port, dataDir: first.dataDir });
    },
    close: async () => {
      await servers[0]!.stop();
      line.close();
      await postgres.stop();
    },
  };
}

/** Two servers with a Redis, behind one proxy. */
export async function openTwoProcesses(): Promise<Stage> {
  const lines: SlowLine[] = [];
  const lineTo = async (port: number): Promise<number> => {
    const line = await SlowLine.to(port);
    lines.push(line);
    return line.port;
  };
  const cluster = await startCluster({ preload: PRELOAD, lineTo });
  const [line, redisLine] = lines as [SlowLine, SlowLine];
  return {
    url: cluster.url,
    postgres: cluster.postgres,
    databaseUrl: cluster.databaseUrl,
    line,
    servers: cluster.servers,
    redis: { stop: () => cluster.redis.stop(), start: () => cluster.redis.start(), line: redisLine },
    restart: (number) => cluster.restart(number as 0 | 1),
    close: async () => {
      await cluster.stop();
      for (const one of lines) one.close();
    },
  };
}
