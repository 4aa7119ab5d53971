import type { RequestHandler } from 'express';
import { TokenBucket } from '@tallow/shared/kernel';
import { HttpRefusal } from './HttpRefusal.ts';

/** Buckets kept; when there are more, all start afresh. */
const MOST_BUCKETS = 10_000;

/** Counts for all processes of one address. */
export interface SharedLimits {
  admit(key: string, perMinute: number): Promise<boolean>;
}

export interface RequestLimit {
  /** Tells this limit from others. */
  readonly name: string;
  readonly perMinute: number;
  now(): number;
  readonly shared: SharedLimits | undefined;
}

/** Limits requests per address: `perMinute` on average and as many at once, and no more in a minute of all processes together. */
export function limitRequests({ name, perMinute, now, shared }: RequestLimit): RequestHandler {
  const buckets = new Map<string, TokenBucket>();
  return async (request, _response, next) => {
    const address = request.ip ?? '';
    let bucket = buckets.get(address);
    if (!bucket) {
      if (buckets.size >= MOST_BUCKETS) buckets.clear();
      buckets.set(address, (bucket = new TokenBucket(perMinute, now(), 60_000)));
    }
    if (!bucket.take(now())) throw new HttpRefusal('RATE_LIMITED');
    if (shared && !(await shared.admit(`${name}:${address}`, perMinute))) throw new HttpRefusal('RATE_LIMITED');
    next();
  };
}
