import { setTimeout as sleep } from 'node:timers/promises';
import { matchMaker, type IRoomCache, type SortOptions } from '@colyseus/core';
import { RedisDriver } from '@colyseus/redis-driver';
import type { Redis } from 'ioredis';
import { claimListing, findListing, LISTINGS, removeListing, removeListingsOf, updateListing } from './listings.ts';

/**
 * After Redis came back every process needs a moment to list its rooms again; nobody is declared dead before it is
 * over.
 */
const SETTLE_MS = 2_000;

type Operations = Parameters<RedisDriver['update']>[1];

/**
 * The directory of rooms. A process writes only listings of its own rooms, a room has one listing, and a room whose
 * process is dead is not listed. While Redis is away the process's own rooms are still found, and a room that is made
 * is listed when Redis is there again.
 */
export class SafeRedisDriver extends RedisDriver {
  readonly #redis: Redis;
  readonly #own = new Map<string, IRoomCache>();
  #settledAt = 0;

  constructor(redis: Redis) {
    super(redis);
    this.#redis = redis;
    let isNew = true;
    redis.on('ready', () => {
      if (!isNew || this.#own.size > 0) this.#settledAt = performance.now() + SETTLE_MS;
      isNew = false;
    });
  }

  /** The rooms that live here. */
  get ownRooms(): readonly string[] {
    return [...this.#own.keys()];
  }

  get #isUp(): boolean {
    return this.#redis.status === 'ready';
  }

  #run(script: string, ...args: readonly string[]): Promise<unknown> {
    return this.#redis.eval(script, 1, LISTINGS, ...args);
  }

  /** False when another process was first: then Colyseus discards the room that it made here. */
  async insert(room: IRoomCache): Promise<boolean> {
    this.#own.set(room.roomId, room);
    if (!this.#isUp) return true;
    const isMine = await this.#claim(room);
    if (!isMine) this.#own.delete(room.roomId);
    return isMine;
  }

  async #claim(room: IRoomCache): Promise<boolean> {
    return (await this.#run(claimListing, room.roomId, matchMaker.processId, JSON.stringify(room))) === 1;
  }

  /** Lists what lives here once more. Answers the rooms that another process has meanwhile. */
  async restore(): Promise<readonly string[]> {
    const rooms = [...this.#own.values()];
    const isMine = await Promise.all(rooms.map((room) => this.#claim(room)));
    return rooms.flatMap((room, i) => (isMine[i] ? [] : [room.roomId]));
  }

  override findOne(conditions: Partial<IRoomCache>, sortOptions?: SortOptions): Promise<IRoomCache> {
    return conditions.roomId === undefined
      ? super.findOne(conditions, sortOptions)
      : (this.#find(conditions.roomId) as Promise<IRoomCache>);
  }

  async #find(roomId: string): Promise<IRoomCache | undefined> {
    if (!this.#isUp) return this.#own.get(roomId);
    const [raw, isAlive] = (await this.#run(findListing, roomId)) as [string | null, number];
    if (raw !== null && isAlive === 1) return JSON.parse(raw) as IRoomCache;
    const patience = this.#settledAt - performance.now();
    if (patience <= 0) return undefined;
    await sleep(patience);
    return this.#find(roomId);
  }

  override async has(roomId: string): Promise<boolean> {
    return (await this.#find(roomId)) !== undefined;
  }

  override async persist(room: IRoomCache, create = false): Promise<boolean> {
    if (!room.roomId || !this.#isUp) return false;
    return create ? this.#claim(room) : this.#update(room);
  }

  /** Counts and locks change on the listing at once; Redis hears of them when it can. */
  override async update(room: IRoomCache, { $set = {}, $inc = {} }: Operations): Promise<boolean> {
    Object.assign(room, $set);
    const counts = room as unknown as Record<string, number>;
    for (const [field, by] of Object.entries($inc)) counts[field] = (counts[field] ?? 0) + Number(by);
    return this.#isUp ? this.#update(room) : true;
  }

  async #update(room: IRoomCache): Promise<boolean> {
    return (await this.#run(updateListing, room.roomId, matchMaker.processId, JSON.stringify(room))) === 1;
  }

  /**
   * A room that closes does not wait for a Redis that is away: the listing goes when Redis is back, or with its
   * process.
   */
  override async remove(roomId: string): Promise<boolean> {
    this.#own.delete(roomId);
    const isUp = this.#isUp;
    const removed = this.#run(removeListing, roomId, matchMaker.processId).then(
      (count) => count === 1,
      () => false,
    );
    return isUp ? removed : false;
  }

  override async cleanup(processId: string): Promise<void> {
    if (this.#isUp) await this.#run(removeListingsOf, processId);
  }

  override async shutdown(): Promise<void> {
    if (this.#isUp) await this.#redis.quit();
    else this.#redis.disconnect();
  }
}
