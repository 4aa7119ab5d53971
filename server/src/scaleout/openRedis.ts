import { setTimeout as sleep } from 'node:timers/promises';
import { matchMaker } from '@colyseus/core';
import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { RoomLock } from './RoomLock.ts';
import { EphemeralStore } from './EphemeralStore.ts';
import { RedisCache } from './RedisCache.ts';
import { SafeRedisDriver } from './SafeRedisDriver.ts';
import { SafeRedisPresence } from './SafeRedisPresence.ts';
import { SharedLimits } from './SharedLimits.ts';
import { SoleHolder } from './SoleHolder.ts';
import { Heartbeat } from './Heartbeat.ts';
import type { CacheStore } from './FreshCache.ts';
import { within } from './within.ts';

/** A server that starts waits so long (ms) for Redis; then it begins without, and takes Redis in when it comes. */
const START_TIMEOUT_MS = 2_000;
const PING_TIMEOUT_MS = 1_000;
const retryMs = (attempt: number): number => Math.min(attempt * 50, 500);

export interface RedisLog {
  info(detail: object, message: string): void;
  warn(detail: object, message: string): void;
}

export interface RedisOptions {
  readonly url: string;
  readonly log: RedisLog;
  /** The other processes may have taken this one for dead: to close those of its rooms that somebody else has. */
  returned(rooms: readonly string[]): Promise<void>;
}

/** What the processes of one address share. */
export interface RedisLink {
  readonly presence: SafeRedisPresence;
  readonly driver: SafeRedisDriver;
  readonly roomLock: RoomLock;
  readonly ephemeral: EphemeralStore;
  readonly limits: SharedLimits;
  /** What one process does for all, by its name. */
  soleHolder(name: string): SoleHolder;
  readonly cacheStore: CacheStore;
  /** Whether the directory of rooms can be asked now. */
  isUp(): boolean;
  /** Rejects when Redis does not answer soon. */
  ping(): Promise<void>;
  /** To be called once the server has a process id and listens to the others. */
  announce(): Promise<void>;
  close(): Promise<void>;
}

/** Colyseus' connections wait for Redis and never give up: giving up ends the process. */
function patientConnection(url: string): Redis {
  const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: retryMs });
  redis.on('error', () => undefined); // the impatient connection reports for all
  return redis;
}

/** This server's own questions fail at once while Redis is away. */
function impatientConnection(url: string, log: RedisLog) {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: { reconnectStrategy: retryMs, connectTimeout: 2_000 },
  });
  let isUp = false;
  client.on('ready', () => {
    if (!isUp) log.info({}, 'Redis answers');
    isUp = true;
  });
  client.on('error', (err: unknown) => {
    if (isUp) log.warn({ err }, 'Redis is away: tables play on, sessions of other processes cannot be found');
    isUp = false;
  });
  return client;
}

/** Opens what several processes need to be one server. Without Redis each is a server of its own until it comes. */
export async function openRedis({ url, log, returned }: RedisOptions): Promise<RedisLink> {
  const client = impatientConnection(url, log);
  const connected = client.connect().then(
    () => true,
    () => false,
  );
  const isThere = await within(START_TIMEOUT_MS, connected).catch(() => false);
  if (!isThere)
    log.warn(
      {},
      'Redis does not answer at REDIS_URL: the server starts without it, and sessions of other processes cannot be found until it comes',
    );
  const listing = patientConnection(url);
  const driver = new SafeRedisDriver(listing);
  const tellReturned = async (): Promise<void> => {
    await returned(driver.ownRooms).catch((err: unknown) =>
      log.warn({ err }, 'The journal could not say whose rooms these are'),
    );
    await driver.restore();
  };
  const life = new Heartbeat(
    client,
    () => matchMaker.processId,
    () => void tellReturned().catch((err: unknown) => log.warn({ err }, 'Rooms could not be listed again')),
  );
  let isFirst = isThere;
  listing.on('ready', () => {
    if (!isFirst)
      void life
        .beat()
        .then(tellReturned)
        .catch((err: unknown) => log.warn({ err }, 'Rooms could not be listed again'));
    isFirst = false;
  });
  const roomLock = new RoomLock(client);
  return {
    presence: new SafeRedisPresence(patientConnection(url)),
    driver,
    roomLock,
    ephemeral: new EphemeralStore(client),
    limits: new SharedLimits(client),
    soleHolder: (name) => new SoleHolder(client, name),
    cacheStore: new RedisCache(client),
    isUp: () => listing.status === 'ready',
    ping: async () => void (await within(PING_TIMEOUT_MS, client.ping())),
    announce: () => life.beat(),
    close: async () => {
      await Promise.race([roomLock.close(), sleep(PING_TIMEOUT_MS, undefined, { ref: false })]);
      await life.close();
      client.destroy();
    },
  };
}
