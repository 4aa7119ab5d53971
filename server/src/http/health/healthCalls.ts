import { healthReply, PROTOCOL, versionReply } from '@tallow/shared/contracts';
import type { z } from 'zod';
import { call, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';

/** Whether the server is well, and which it is. */
export const healthCalls = (deps: HttpDeps): readonly Call[] => [
  call('GET /api/health', {
    does: 'Tells how the server and what it depends on fare',
    who: 'anybody',
    reply: healthReply,
    answer: async ({ response }): Promise<z.input<typeof healthReply>> => {
      const up = await deps.ready();
      const redis = deps.stateOf('redis');
      const isDegraded = redis === 'down' || deps.stateOf('database') === 'down';
      response.status(up ? 200 : 503);
      return {
        status: !up ? 'unavailable' : isDegraded ? 'degraded' : 'ok',
        version: deps.version,
        dependencies: { database: up ? 'up' : 'down', redis },
      };
    },
  }),
  call('GET /api/version', {
    does: 'Tells which server this is',
    who: 'anybody',
    reply: versionReply,
    answer: async () => ({ version: deps.version, build: await deps.build(), protocol: PROTOCOL }),
  }),
];
