import { matchMaker, ServerError } from '@colyseus/core';
import { json, type Router } from 'express';
import { z } from 'zod';

/** What the SDK's `client.reconnect` sends. */
const reconnectRequest = z.strictObject({ reconnectionToken: z.string().min(1).max(200) });
const MAX_BODY = '2kb';
const GONE = 522;

/**
 * The one call of the framework's matchmaking that is open: a seat that is kept for a lost connection. It speaks the
 * SDK's own error shape.
 */
export function reconnectRoute(router: Router): void {
  router.post('/matchmake/reconnect/:roomId', json({ limit: MAX_BODY }), async (request, response) => {
    const parsed = reconnectRequest.safeParse(request.body);
    if (!parsed.success)
      return void response.status(400).json({ code: GONE, error: 'A reconnection token is missing' });
    try {
      response.json(await matchMaker.controller.invokeMethod('reconnect', request.params['roomId']!, parsed.data));
    } catch (cause) {
      if (!(cause instanceof ServerError)) throw cause;
      response.status(404).json({ code: cause.code, error: 'There is no such seat any more' });
    }
  });
}
