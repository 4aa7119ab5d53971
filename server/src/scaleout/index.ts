export { FreshCache } from './FreshCache.ts';
export { MemoryCache } from './MemoryCache.ts';
export { SessionNews } from './SessionNews.ts';
export { openRedis, type RedisLink } from './openRedis.ts';
