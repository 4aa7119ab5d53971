export { frameworkLog } from './frameworkLog.ts';
export { GuardedTransport } from './GuardedTransport.ts';
export { reconnectRoute } from './reconnectRoute.ts';
