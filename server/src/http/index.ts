export type { HttpDeps, LiveSessions } from './HttpDeps.ts';
export { HttpRefusal } from './HttpRefusal.ts';
export { memberKey } from './sessions/memberKey.ts';
export { renewJoinCode } from './sessions/renewJoinCode.ts';
export { monitorPages } from './operators/monitorPages.ts';
export { refuseHead } from './refuseHead.ts';
export { mountClient, mountRoutes } from './routes.ts';
export { isAllowedOrigin } from './security.ts';
export { Jobs } from './scenes/Jobs.ts';
