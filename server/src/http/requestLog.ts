import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { traceIdOf } from '../operations/index.ts';
import { pinoHttp } from 'pino-http';

const HEADER = 'X-Request-Id';
const WELL_FORMED = /^[\w-]{8,64}$/;

/** Without what was asked for beside it; a join code is a key. */
const pathOf = (url: string): string => url.split('?', 1)[0]!.replace(/^\/join\/.*/, '/join/…');

const traceOf = ({ headers }: IncomingMessage): object => {
  const traceId = typeof headers['traceparent'] === 'string' ? traceIdOf(headers['traceparent']) : undefined;
  return traceId === undefined ? {} : { traceId };
};

const lineOf = (request: IncomingMessage, { statusCode }: Response, timed: object): object => ({
  ...timed,
  ...traceOf(request),
  method: request.method,
  path: pathOf(request.url ?? ''),
  status: statusCode,
});

/**
 * Gives every request an id, the asker's own if that is well formed; it is in the answer's head and in every line of
 * the log about it. Each request is a line of its own at `debug`: who asked, and what the asker sent along, is in none.
 */
export function requestLog(log: Logger): RequestHandler {
  return pinoHttp<IncomingMessage, Response>({
    logger: log,
    genReqId: (request, response) => {
      const given = request.headers[HEADER.toLowerCase()];
      const id = typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
      response.locals['requestId'] = id;
      response.setHeader(HEADER, id);
      return id;
    },
    // Failures of ours are told with their cause where they are answered.
    customLogLevel: () => 'debug',
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId' },
    customSuccessObject: lineOf,
    customErrorObject: (request, response, err, timed: object) => ({ ...lineOf(request, response, timed), err }),
    serializers: { req: () => undefined, res: () => undefined },
    customSuccessMessage: () => 'A request was answered',
    customErrorMessage: () => 'A request was not answered well',
  });
}

export const requestIdOf = (response: Response): string => String(response.locals['requestId']);
