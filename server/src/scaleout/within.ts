import { setTimeout as sleep } from 'node:timers/promises';
import { RedisUnavailableError } from './RedisUnavailableError.ts';

/** Rejects when Redis takes longer: one that hangs is as good as gone. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const late = sleep(ms, undefined, { ref: false }).then(() => Promise.reject(new RedisUnavailableError()));
  return Promise.race([work, late]);
}
