import { pino, type Logger } from 'pino';
import { logId } from './logId.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const named = (id: unknown): unknown => (typeof id === 'string' ? logId(id) : id);

/**
 * Structured logs on standard output. Tokens, passwords and names people chose for themselves never get in; sessions,
 * users and their browser tabs are told apart by what stands for their ids.
 */
export function openLog(level: string): Logger {
  return pino({
    level,
    base: null,
    redact: {
      paths: [
        '*.token',
        '*.password',
        '*.authorization',
        '*.displayName',
        '*.text',
        '*.joinCode',
        'err.parameters',
        'err.params',
      ],
      censor: '…',
    },
    serializers: {
      err: pino.stdSerializers.err,
      session: named,
      room: named,
      user: named,
      tab: named,
      path: (path: unknown) => String(path).replaceAll(UUID, logId),
    },
  });
}
