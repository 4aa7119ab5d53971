import { createHash } from 'node:crypto';

/**
 * What stands for a session or a user in the log: the same every time, so that lines can be put together, and no use to
 * anybody else.
 */
export const logId = (id: string): string => createHash('sha256').update(`log/${id}`).digest('base64url').slice(0, 10);
