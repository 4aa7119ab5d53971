import type { RequestHandler } from 'express';

/**
 * What is shown of the monitor: its page, the list of rooms, and what one room is like. It can also call any method of
 * a room: that stays shut.
 */
const SHOWN = /^\/(?:|api|api\/room|assets\/[\w.-]+)$/;

/** Lets only those pages of the framework's monitor through that show something and do nothing. */
export const monitorPages: RequestHandler = (request, _response, next) =>
  next(SHOWN.test(request.path) ? undefined : 'router');
