import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Foundations, Installation } from './composition/Foundations.ts';
import { freshness } from './composition/freshness.ts';
import { gameServer } from './composition/gameServer.ts';
import { httpDeps } from './composition/httpDeps.ts';
import { keepMemberships } from './composition/keepMemberships.ts';
import { telegramBot } from './composition/telegramBot.ts';
import { watchDependencies } from './composition/watchDependencies.ts';
import { watchDisk } from './composition/watchDisk.ts';
import { openDatabase, ToldLines, Usage } from './database/index.ts';
import { OpenStreams } from './http/index.ts';
import { PostgresJournal, WriterRegistry } from './journal/index.ts';
import { LoopLoad, Meters, Tracing } from './operations/index.ts';
import { DEFAULT_IDLE_RULE, provideRoomPorts, recheckRooms, WorkBudget } from './rooms/index.ts';
import { openRedis, SessionNews } from './scaleout/index.ts';

export interface Tallow {
  readonly port: number;
  /** Lets rooms finish and save, then closes everything. */
  stop(): Promise<void>;
}

/** What is played is counted so often (ms): before the journal's old steps go. */
const COUNTED_EVERY_MS = 3_600_000;

/** Puts the house together and opens its doors. */
export async function startTallow(installation: Installation): Promise<Tallow> {
  const { config, log, version } = installation;
  await mkdir(config.DATA_DIR, { recursive: true, mode: 0o700 });
  const database = await openDatabase({
    databaseUrl: config.DATABASE_URL,
    dataDir: path.resolve(config.DATA_DIR),
    log: {
      info: (message, detail) => log.info({ detail }, message),
      error: (message, detail) => log.error({ detail }, message),
    },
  });
  const meters = new Meters();
  const load = new LoopLoad();
  meters.watchLoad(() => load.share);
  const self = config.REDIS_URL ? randomUUID() : null;
  const journal = new PostgresJournal(database, { onCommit: (rows, ms) => meters.committed(rows, ms) }, self);
  const writers = self === null ? undefined : new WriterRegistry(database, self);
  await writers?.announce();
  const redis = config.REDIS_URL ? await openRedis({ url: config.REDIS_URL, log, returned: recheckRooms }) : undefined;
  const watch = watchDependencies(database, journal, meters, redis, log);
  const disk = await watchDisk(path.resolve(config.DATA_DIR), database, meters, log);
  const news = new SessionNews(redis?.presence, () => performance.now());
  const foundations: Foundations = {
    database,
    journal,
    meters,
    watch,
    redis,
    writers,
    fresh: freshness(redis, meters),
    disk,
    news,
    streams: new OpenStreams(),
    tracing: await Tracing.open(config.OTEL_EXPORTER_OTLP_ENDPOINT, version),
  };
  const bot = telegramBot(config, database, redis, log);
  const idle = {
    warnAfterMs: config.IDLE_WARN_AFTER ? config.IDLE_WARN_AFTER * 1000 : DEFAULT_IDLE_RULE.warnAfterMs,
    closeAfterMs: config.IDLE_CLOSE_AFTER ? config.IDLE_CLOSE_AFTER * 1000 : DEFAULT_IDLE_RULE.closeAfterMs,
  };
  provideRoomPorts({
    journal,
    log,
    version,
    idle,
    emptyTimeoutMs: 20_000,
    keepSteps: config.JOURNAL_KEEP,
    now: Date.now,
    elapsed: () => performance.now(),
    load: () => load.share,
    memberships: keepMemberships(foundations, log),
    meters,
    watch,
    news,
    feed: new ToldLines(database.orm),
    work: new WorkBudget({ elapsed: () => performance.now(), held: (outcome) => meters.held(outcome) }),
    turns: bot,
  });
  const server = gameServer(await httpDeps(installation, foundations), config, redis, log);
  const usage = new Usage(database.orm);
  const counting = setInterval(() => {
    usage.rollUp().catch((err: unknown) => log.warn({ err }, 'What was played could not be counted'));
  }, COUNTED_EVERY_MS);
  counting.unref();
  await redis?.announce();
  await server.listen(config.PORT, config.HOST);
  bot?.open();
  const address = server.transport.server!.address();
  return {
    port: typeof address === 'object' && address ? address.port : config.PORT,
    stop: async () => {
      watch.close();
      load.close();
      disk.close();
      clearInterval(counting);
      news.close();
      foundations.streams.closeAll();
      await bot?.close();
      await foundations.tracing.close();
      await server.gracefullyShutdown(false);
      await redis?.close();
      await writers?.close();
      await journal.close();
      await database.close();
    },
  };
}
