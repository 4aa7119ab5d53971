import { pino, type Logger } from 'pino';

/** Structured logs on standard output. Tokens, passwords and names people chose for themselves never get in. */
export function openLog(level: string): Logger {
  return pino({
    level,
    base: null,
    redact: { paths: ['*.token', '*.password', '*.authorization', '*.displayName', '*.text', '*.joinCode', 'err.parameters', 'err.params'], censor: '…' },
  });
}
