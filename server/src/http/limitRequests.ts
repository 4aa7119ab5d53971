import type { RequestHandler } from 'express';
import { TokenBucket } from '@tallow/shared/kernel';
import { HttpRefusal } from './HttpRefusal.ts';

/** Buckets kept; when there are more, all start afresh. */
const MOST_BUCKETS = 10_000;

/** Limits requests per address: `perMinute` on average, as many at once. */
export function limitRequests(perMinute: number, now: () => number): RequestHandler {
  const buckets = new Map<string, TokenBucket>();
  return (request, _response, next) => {
    const key = request.ip ?? '';
    let bucket = buckets.get(key);
    if (!bucket) {
      if (buckets.size >= MOST_BUCKETS) buckets.clear();
      buckets.set(key, (bucket = new TokenBucket(perMinute, now(), 60_000)));
    }
    if (!bucket.take(now())) throw new HttpRefusal('RATE_LIMITED');
    next();
  };
}
