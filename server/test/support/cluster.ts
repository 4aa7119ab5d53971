import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startHaproxy, startRedis, type ThrowAwayRedis } from '../../../scripts/redis.mjs';
import { startTestPostgres, type TestPostgres } from './postgres.ts';
import { freePort, startServer, type RunningServer } from './startServer.ts';

/**
 * What `docker compose up` starts, from installed programs: two servers on one database and one Redis, and a proxy in
 * front.
 */
export interface Cluster {
  /** The one address of both. */
  readonly url: string;
  readonly databaseUrl: string;
  readonly postgres: TestPostgres;
  readonly redis: ThrowAwayRedis;
  readonly servers: readonly [RunningServer, RunningServer];
  /** Starts a server that was killed again, at its old place. */
  restart(number: 0 | 1): Promise<void>;
  stop(): Promise<void>;
}

const PROXY_CONFIG = path.resolve(import.meta.dirname, '../../../deploy/haproxy.cfg');

export interface ClusterOptions {
  readonly preload?: readonly string[];
  /** What the servers connect to instead of a port of PostgreSQL or Redis. */
  readonly lineTo?: (port: number) => Promise<number>;
  /** Processes know only their paths, as in the compose file: then they are reached through the proxy alone. */
  readonly asComposed?: boolean;
}

const port = (url: string): number => Number(new URL(url).port);
const withPort = (url: string, other: number): string => url.replace(`:${port(url)}`, `:${other}`);

export async function startCluster({
  preload = [],
  lineTo = (direct) => Promise.resolve(direct),
  asComposed = false,
}: ClusterOptions = {}): Promise<Cluster> {
  const [postgres, redis] = await Promise.all([startTestPostgres(), startRedis()]);
  const databaseUrl = await postgres.createDatabase();
  const lines = {
    database: withPort(databaseUrl, await lineTo(postgres.port)),
    redis: withPort(redis.url, await lineTo(port(redis.url))),
  };
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'tallow-cluster-'));
  const [address, ...ports] = [await freePort(), await freePort(), await freePort()];
  const start = (number: 0 | 1): Promise<RunningServer> =>
    startServer({
      databaseUrl: lines.database,
      dataDir,
      preload,
      port: ports[number]!,
      env: {
        REDIS_URL: lines.redis,
        PUBLIC_ADDRESS: `http://127.0.0.1:${address}`,
        PROCESS_ADDRESS: `${asComposed ? '' : `127.0.0.1:${address}`}/p${number + 1}`,
      },
    });
  const servers = await Promise.all([start(0), start(1)]);
  const proxy = await startHaproxy(PROXY_CONFIG, {
    LISTEN: `127.0.0.1:${address}`,
    P1: `127.0.0.1:${ports[0]}`,
    P2: `127.0.0.1:${ports[1]}`,
  });
  return {
    url: `http://127.0.0.1:${address}`,
    databaseUrl,
    postgres,
    redis,
    servers,
    restart: async (number) => void (servers[number] = await start(number)),
    stop: async () => {
      for (const { child } of servers) child.kill('SIGCONT');
      await Promise.all(servers.map((server) => server.stop()));
      await Promise.all([proxy.close(), redis.close(), postgres.stop()]);
    },
  };
}
