export { FreshCache } from './FreshCache.ts';
export { MemoryCache } from './MemoryCache.ts';
export { openRedis, type RedisLink, type RedisLog, type RedisOptions } from './openRedis.ts';
export { RedisUnavailableError } from './RedisUnavailableError.ts';
