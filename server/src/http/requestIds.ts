import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

const HEADER = 'X-Request-Id';
const WELL_FORMED = /^[\w-]{8,64}$/;

/**
 * Gives every request an id, the asker's own if that is well formed; it is in the answer's head and in every line of
 * the log about it.
 */
export const requestIds: RequestHandler = (request, response, next) => {
  const given = request.get(HEADER);
  response.locals['requestId'] = given !== undefined && WELL_FORMED.test(given) ? given : randomUUID();
  response.setHeader(HEADER, requestIdOf(response));
  next();
};

export const requestIdOf = (response: Response): string => String(response.locals['requestId']);
