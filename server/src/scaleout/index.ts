export { FreshCache } from './FreshCache.ts';
export { MemoryCache } from './MemoryCache.ts';
export { openRedis, type RedisLink } from './openRedis.ts';
