import { z } from 'zod';
import type { LogLine } from '../table/index.ts';
import { doorId, doorState, role, sceneId, userId } from './primitives.ts';
import { recipients } from './intents.ts';
import type { Holds } from './holds.ts';

const logBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('chat'), from: userId, name: z.string(), text: z.string(), to: recipients }),
  z.strictObject({ kind: z.literal('joined'), userId, name: z.string(), role }),
  z.strictObject({ kind: z.literal('left'), userId, name: z.string(), removed: z.boolean() }),
  z.strictObject({ kind: z.literal('role'), userId, name: z.string(), role }),
  z.strictObject({ kind: z.literal('door'), doorId, state: doorState, by: z.string() }),
  z.strictObject({ kind: z.literal('scene'), sceneId, name: z.string() }),
]);

/** `event.log`: a line of the log, fit for the one who receives it. `at` is milliseconds since the epoch. */
export const logLine = z.strictObject({ id: z.string(), seq: z.int().min(0), at: z.number(), body: logBody });
/** A compile error here means that the table's log and its contract drifted apart. */
export type LogContractHolds = Holds<LogLine extends z.infer<typeof logLine> ? true : false>;

export const degradedEvent = z.strictObject({ dependency: z.enum(['database', 'redis']), since: z.number() });
export const recoveredEvent = z.strictObject({ dependency: z.enum(['database', 'redis']) });
export const versionMismatchEvent = z.strictObject({ version: z.string() });
export const idleWarningEvent = z.strictObject({ closesInMs: z.int().min(0) });

/** Close codes of the room's socket, beside Colyseus' own. */
export const CLOSE = { shutdown: 4001, protocolError: 4002, reconnectFailed: 4003, mayRetry: 4010, idle: 4100, replaced: 4101, removed: 4102, version: 4103 } as const;
