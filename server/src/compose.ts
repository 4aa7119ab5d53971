import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { defineRoom, defineServer, matchMaker, type Server } from '@colyseus/core';
import { monitor } from '@colyseus/monitor';
import type { SessionId, UserId } from '@tallow/shared/kernel';
import type { Application } from 'express';
import type { Logger } from 'pino';
import { isOurDataDir, MapTiles, openDisk, openMapImports, openPortraits, type DiskPort } from './assets/index.ts';
import { openKeys, requireOperator, Tokens } from './auth/index.ts';
import type { Config } from './config.ts';
import { MembershipKeeper } from './MembershipKeeper.ts';
import {
  Campaigns,
  LibrarySheets,
  Memberships,
  Mentions,
  openDatabase,
  Presets,
  Secrets,
  Sessions,
  Users,
  type Database,
  type SessionRow,
} from './database/index.ts';
import {
  HttpRefusal,
  isAllowedOrigin,
  Jobs,
  memberKey,
  monitorPages,
  mountClient,
  mountRoutes,
  refuseHead,
  renewJoinCode,
  type HttpDeps,
  type LiveSessions,
} from './http/index.ts';
import { WriterRegistry, PostgresJournal } from './journal/index.ts';
import { DependencyWatch, LoopLoad, Meters, type Dependency } from './operations/index.ts';
import {
  ChatPages,
  DEFAULT_IDLE_RULE,
  LiveRefusal,
  LiveRooms,
  provideRoomPorts,
  recheckRooms,
  SessionRoom,
  WorkBudget,
  type LiveSession,
} from './rooms/index.ts';
import { FreshCache, MemoryCache, openRedis, type RedisLink } from './scaleout/index.ts';
import { frameworkLog, GuardedTransport, reconnectRoute } from './transport/index.ts';
import { trustOurProxy } from './trustOurProxy.ts';
import { CLOSE, toCode } from '@tallow/shared/contracts';
import type { Refusal } from '@tallow/shared/table';

/**
 * Largest message (bytes) that a client may send: a sheet with all the entries it may hold. A longer one ends the
 * connection.
 */
const MAX_PAYLOAD = 256 * 1024;

export interface Tallow {
  readonly port: number;
  /** Lets rooms finish and save, then closes everything. */
  stop(): Promise<void>;
}

/** What the rooms and the requests of a process stand on. */
interface Foundations {
  readonly database: Database;
  readonly journal: PostgresJournal;
  readonly meters: Meters;
  readonly watch: DependencyWatch;
  readonly redis: RedisLink | undefined;
  /** There when there are several processes. */
  readonly writers: WriterRegistry | undefined;
  readonly fresh: HttpDeps['fresh'];
  readonly disk: DiskPort;
}

export interface Installation {
  readonly config: Config;
  readonly operatorPassword: string;
  readonly version: string;
  readonly build: string;
  readonly clientDir: string;
  readonly log: Logger;
}

/** A batch of the journal that is not answered for so long (ms) means that nothing is saved. */
const STALLED_MS = 1_000;

const toLive = (session: SessionRow): LiveSession => ({
  sessionId: session.id as SessionId,
  name: session.name,
  ruleset: session.ruleset,
  creatorId: session.createdBy as UserId,
});

/** The rooms' refusals in the words of HTTP. */
async function asHttp<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof LiveRefusal) throw new HttpRefusal(toCode(cause.reason as Refusal));
    throw cause;
  }
}

function liveSessions(rooms: LiveRooms): LiveSessions {
  return {
    submit: (session, intent, userId) => asHttp(rooms.submit(toLive(session), intent, userId)),
    reserve: (session, seat) => asHttp(rooms.reserve(toLive(session), seat as never)),
    log: (session, userId, after) => asHttp(rooms.log(toLive(session), userId, after)),
    ask: (session, intent, userId, intentId) => asHttp(rooms.ask(toLive(session), intent, userId, intentId)),
    seat: (session, userId) => asHttp(rooms.seat(toLive(session), userId)),
    summary: (session, userId) => asHttp(rooms.summary(toLive(session), userId)),
    sheetsFrom: (session, originIds) => asHttp(rooms.sheetsFrom(toLive(session), originIds)),
    growthOf: (session, sheetId) => asHttp(rooms.growthOf(toLive(session), sheetId)),
    close: (sessionId) => asHttp(rooms.close(sessionId)),
  };
}

/** What every request asks for, kept for a moment, by all processes together if there are several. */
function freshness(redis: RedisLink | undefined, meters: Meters): HttpDeps['fresh'] {
  const cacheStore = redis?.cacheStore ?? new MemoryCache(() => performance.now());
  const dated = <T extends { readonly createdAt: Date }>(row: T): T => ({ ...row, createdAt: new Date(row.createdAt) });
  const counted = meters.lookedUp.bind(meters);
  return {
    users: new FreshCache(cacheStore, 'user', dated, counted),
    members: new FreshCache(cacheStore, 'member', ({ session, role }) => ({ session: dated(session), role }), counted),
  };
}

function openTokenKeys({ DATA_DIR, TOKEN_KEY }: Config, database: Database): Promise<readonly string[]> {
  const secrets = new Secrets(database.orm);
  return openKeys(path.resolve(DATA_DIR), TOKEN_KEY, {
    find: () => secrets.find('token-key'),
    remove: () => secrets.remove('token-key'),
  });
}

async function httpDeps(
  { config, operatorPassword, version, build, clientDir, log }: Installation,
  { database, journal, meters, watch, redis, writers, fresh, disk }: Foundations,
): Promise<HttpDeps> {
  const keys = await openTokenKeys(config, database);
  const rooms = new LiveRooms(
    redis?.roomLock,
    async (sessionId) => redis?.isUp() === false && (await writers?.isElsewhere(sessionId)) === true,
  );
  const chat = new ChatPages(journal, keys[0]!);
  const dataDir = path.resolve(config.DATA_DIR);
  const tiles = new MapTiles(dataDir, (session: SessionRow, userId, sceneId) =>
    rooms.picture(toLive(session), userId, sceneId),
  );
  const imports = openMapImports(dataDir);
  meters.watchImports(imports.stats);
  const mentions = new Mentions(database.orm);
  return {
    version,
    build,
    log,
    clientDir,
    tokens: new Tokens(keys),
    operatorsOnly: requireOperator(
      { user: config.OPERATOR_USER, password: operatorPassword },
      () => performance.now(),
      redis?.limits,
    ),
    socketHosts: config.SOCKET_HOSTS ?? [],
    users: new Users(database.orm),
    sessions: new Sessions(database.orm),
    memberships: new Memberships(database.orm),
    fresh,
    campaigns: new Campaigns(database.orm),
    sheets: new LibrarySheets(database.orm),
    presets: new Presets(database.orm),
    live: liveSessions(rooms),
    chat: { page: (session, viewer, before) => chat.page(session.id, viewer, before) },
    imports,
    tiles,
    portraits: openPortraits(dataDir),
    disk: {
      picturesOf: (id) => mentions.picturesOf(id),
      freeSession: (id, pictures) => disk.freeSession(id, pictures),
    },
    jobs: new Jobs(redis?.ephemeral),
    limits: redis?.limits,
    uploadDir: path.join(dataDir, 'uploads'),
    publicOrigins: config.PUBLIC_ADDRESS ? [new URL(config.PUBLIC_ADDRESS).origin] : [],
    meters,
    stateOf: (dependency) => watch.stateOf(dependency),
    ready: () =>
      saves(database, journal).then(
        () => true,
        () => false,
      ),
    now: Date.now,
  };
}

async function mount(app: Application, deps: HttpDeps, config: Config): Promise<void> {
  if (config.PROCESS_ADDRESS || config.PUBLIC_ADDRESS) app.set('trust proxy', trustOurProxy);
  mountRoutes(app, deps);
  reconnectRoute(app);
  app.use('/monitor', deps.operatorsOnly, monitorPages, monitor() as never);
  if (config.NODE_ENV === 'development') {
    const { playground } = await import('@colyseus/playground');
    app.use('/playground', deps.operatorsOnly, playground() as never);
  }
  mountClient(app, deps);
}

/** Colyseus as we want it: no public matchmaking, no foreign pages, none of its own HTTP. */
function gameServer(deps: HttpDeps, config: Config, redis: RedisLink | undefined, log: Logger): Server {
  matchMaker.controller.exposedMethods = ['reconnect'];
  const address = config.PROCESS_ADDRESS;
  return defineServer({
    greet: false,
    gracefullyShutdown: false,
    logger: frameworkLog(log),
    transport: new GuardedTransport({
      maxPayload: MAX_PAYLOAD,
      publicHosts: config.PUBLIC_ADDRESS ? [new URL(config.PUBLIC_ADDRESS).hostname] : [],
      isAllowedOrigin: (origin, host) => isAllowedOrigin(origin, host, deps.publicOrigins),
      refusal: refuseHead,
      badFrameCode: CLOSE.protocolError,
      failed: (err, what) => log.error({ err, what }, 'A connection failed'),
    }),
    ...(redis && { presence: redis.presence, driver: redis.driver }),
    ...(address !== undefined && { publicAddress: address }),
    selectProcessIdToCreateRoom: () => Promise.resolve(matchMaker.processId),
    rooms: { session: defineRoom(SessionRoom) },
    express: (app) => mount(app, deps, config),
  }) as never;
}

function membershipKeeper({ database, fresh }: Foundations, log: Logger): MembershipKeeper {
  const memberships = new Memberships(database.orm);
  const sessions = new Sessions(database.orm);
  return new MembershipKeeper(
    {
      set: (sessionId, userId, role) => memberships.set(sessionId, userId, role),
      remove: (sessionId, userId) => memberships.remove(sessionId, userId),
      roles: (sessionId) => memberships.roles(sessionId),
      renewCode: (sessionId) => renewJoinCode({ sessions, memberships, fresh }, sessionId),
      forget: (sessionId, userId) => fresh.members.forget(memberKey(sessionId, userId)),
    },
    (err, session) => log.warn({ err, session }, 'Memberships could not be brought up to date'),
  );
}

/**
 * Rejects when the database does not answer, or answers and saves nothing: its disk is full, or somebody holds a lock.
 */
async function saves(database: Database, journal: PostgresJournal): Promise<void> {
  await database.ping();
  const { unansweredMs } = journal.stats();
  if (unansweredMs > STALLED_MS) throw new Error(`The journal has waited ${Math.round(unansweredMs)} ms for an answer`);
}

/** Measures what the journal holds back, and says when what the server depends on goes and comes. */
function openWatch(
  database: Database,
  journal: PostgresJournal,
  meters: Meters,
  redis: RedisLink | undefined,
  log: Logger,
): DependencyWatch {
  meters.watchJournal(() => journal.stats());
  if (database.poolUse) meters.watchPool(database.poolUse);
  const checks = new Map<Dependency, () => Promise<unknown>>([['database', () => saves(database, journal)]]);
  if (redis) checks.set('redis', () => redis.ping());
  const watch = new DependencyWatch(checks, Date.now);
  watch.listen(({ dependency, since }) => {
    meters.dependencyChanged(dependency, since !== null);
    if (since === null) log.info({ dependency }, 'A dependency is back');
    else log.error({ dependency }, 'A dependency does not answer');
  });
  return watch;
}

/** The data folder, swept of what no row of the database mentions. */
async function watchDisk(dataDir: string, database: Database, meters: Meters, log: Logger): Promise<DiskPort> {
  const mark = await new Secrets(database.orm).getOrCreate('data-folder', randomUUID);
  const mentions = new Mentions(database.orm);
  return openDisk(dataDir, {
    mentioned: () => mentions.all(),
    isOurs: () => isOurDataDir(dataDir, mark),
    now: Date.now,
    swept: ({ removed, waiting }) => {
      meters.swept(removed, waiting);
      if (removed.length > 0)
        log.info({ removed: removed.length, waiting }, 'Files that belonged to nobody were removed');
    },
    failed: (cause) => log.warn({ err: cause }, 'The data folder could not be swept'),
  });
}

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
  const watch = openWatch(database, journal, meters, redis, log);
  const disk = await watchDisk(path.resolve(config.DATA_DIR), database, meters, log);
  const foundations: Foundations = {
    database,
    journal,
    meters,
    watch,
    redis,
    writers,
    fresh: freshness(redis, meters),
    disk,
  };
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
    memberships: membershipKeeper(foundations, log),
    meters,
    watch,
    work: new WorkBudget({ elapsed: () => performance.now(), held: (outcome) => meters.held(outcome) }),
  });
  const server = gameServer(await httpDeps(installation, foundations), config, redis, log);
  await redis?.announce();
  await server.listen(config.PORT, config.HOST);
  const address = server.transport.server!.address();
  return {
    port: typeof address === 'object' && address ? address.port : config.PORT,
    stop: async () => {
      watch.close();
      load.close();
      disk.close();
      await server.gracefullyShutdown(false);
      await redis?.close();
      await writers?.close();
      await journal.close();
      await database.close();
    },
  };
}
