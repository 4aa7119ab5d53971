/** Redis does not answer: sessions of other processes cannot be found just now. */
export class RedisUnavailableError extends Error {
  override readonly name = 'RedisUnavailableError';
  readonly code = 'redis-unavailable';

  constructor(cause?: unknown) {
    super('Redis does not answer', cause === undefined ? undefined : { cause });
  }
}
