import { defineRoom, defineServer, matchMaker, type Server } from '@colyseus/core';
import { monitor } from '@colyseus/monitor';
import { CLOSE } from '@tallow/shared/contracts';
import type { Application } from 'express';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { isAllowedOrigin, monitorPages, mountClient, mountRoutes, refuseHead, type HttpDeps } from '../http/index.ts';
import { SessionRoom } from '../rooms/index.ts';
import type { RedisLink } from '../scaleout/index.ts';
import { frameworkLog, GuardedTransport, reconnectRoute } from '../transport/index.ts';
import { trustOurProxy } from './trustOurProxy.ts';

/**
 * Largest message (bytes) that a client may send: a sheet with all the entries it may hold. A longer one ends the
 * connection.
 */
const MAX_PAYLOAD = 256 * 1024;

async function mount(app: Application, deps: HttpDeps, config: Config): Promise<void> {
  if (config.PROCESS_ADDRESS || config.PUBLIC_ADDRESS) app.set('trust proxy', trustOurProxy);
  mountRoutes(app, deps);
  reconnectRoute(app);
  app.use('/monitor', deps.operatorsOnly, monitorPages, monitor() as never);
  if (config.NODE_ENV === 'development') {
    const { playground } = await import('@colyseus/playground');
    app.use('/playground', deps.operatorsOnly, playground() as never);
  }
  mountClient(app, deps);
}

/** Colyseus as we want it: no public matchmaking, no foreign pages, none of its own HTTP. */
export function gameServer(deps: HttpDeps, config: Config, redis: RedisLink | undefined, log: Logger): Server {
  matchMaker.controller.exposedMethods = ['reconnect'];
  const address = config.PROCESS_ADDRESS;
  return defineServer({
    greet: false,
    gracefullyShutdown: false,
    logger: frameworkLog(log),
    transport: new GuardedTransport({
      maxPayload: MAX_PAYLOAD,
      publicHosts: config.PUBLIC_ADDRESS ? [new URL(config.PUBLIC_ADDRESS).hostname] : [],
      isAllowedOrigin: (origin, host) => isAllowedOrigin(origin, host, deps.publicOrigins),
      refusal: refuseHead,
      badFrameCode: CLOSE.protocolError,
      failed: (err, what) => log.error({ err, what }, 'A connection failed'),
    }),
    ...(redis && { presence: redis.presence, driver: redis.driver }),
    ...(address !== undefined && { publicAddress: address }),
    selectProcessIdToCreateRoom: () => Promise.resolve(matchMaker.processId),
    rooms: { session: defineRoom(SessionRoom) },
    express: (app) => mount(app, deps, config),
  }) as never;
}
