import { z } from 'zod';
import { logLine } from './events.ts';
import { displayName, role, sceneId, sessionId, sessionName, userId } from './primitives.ts';
import { text } from './text.ts';

export const PROTOCOL = 1;

export const versionReply = z.strictObject({ version: z.string(), build: z.string(), protocol: z.int() });
const dependencyState = z.enum(['up', 'down', 'off']);
export const healthReply = z.strictObject({
  status: z.enum(['ok', 'degraded', 'unavailable']),
  version: z.string(),
  dependencies: z.strictObject({ database: dependencyState, redis: dependencyState }),
});

export const user = z.strictObject({ id: userId, displayName: z.string() });
export const guestRequest = z.strictObject({ displayName });
export const guestReply = z.strictObject({ token: z.string(), user });

export const createSessionRequest = z.strictObject({ name: sessionName, ruleset: z.enum(['chip', 'd20', 'none']).optional() });
/** `joinCode` is there for members who may invite: everybody at the table. */
export const session = z.strictObject({ id: sessionId, name: z.string(), ruleset: z.string(), joinCode: z.string(), role, createdBy: userId, createdAt: z.number() });
export type SessionReply = z.infer<typeof session>;
export const sessionReply = z.strictObject({ session });
export const listedSession = session.extend({ hasActiveGm: z.boolean(), memberCount: z.int() });
/** `claimable`: tables that the asker opened and left, and that nobody leads since: `claim-gm` brings them back as GM. */
export const sessionsReply = z.strictObject({
  sessions: z.array(listedSession),
  claimable: z.array(z.strictObject({ id: sessionId, name: z.string(), createdAt: z.number() })),
});
/** `displayName`: what to be called at this table; without it, the user's own name. */
export const joinSessionRequest = z.strictObject({ joinCode: text(200).min(1), displayName: displayName.optional() });
/** Another member becomes GM; with `keep` beside the one who asks. */
export const handoverRequest = z.strictObject({ userId, keep: z.boolean().optional() });
export const joinCodeReply = z.strictObject({ joinCode: z.string() });
export const summaryReply = z.strictObject({
  session,
  members: z.array(z.strictObject({ userId, displayName: z.string(), role })),
  sceneName: z.string(),
});
/** `complete` is false when lines older than those kept at hand are missing: the chat pages have them. */
export const eventsReply = z.strictObject({ events: z.array(logLine).readonly(), complete: z.boolean() });
/** A page of chat, newest first; `next` is the `before` of the next page. */
export const chatReply = z.strictObject({ lines: z.array(logLine).readonly(), next: z.string().nullable() });

export const importReply = z.strictObject({ jobId: z.uuid(), sceneId });
export const jobReply = z.strictObject({
  job: z.strictObject({
    id: z.uuid(),
    status: z.enum(['running', 'done', 'failed', 'cancelled']),
    /** 0..1 */
    progress: z.number(),
    error: z.strictObject({ code: z.string(), message: z.string() }).optional(),
    sceneId,
  }),
});

/** The id goes into a token's `image`; the picture is at `/api/sessions/:id/portraits/:portraitId`. */
export const portraitReply = z.strictObject({ portraitId: z.uuid() });

export const bootstrapRequest = z.strictObject({
  sessionId,
  clientVersion: text(64),
  reconnectToken: text(2_048).optional(),
  lastSequence: z.int().min(0).optional(),
});
/** `seat` is what the Colyseus SDK's `consumeSeatReservation` takes. */
export const bootstrapReply = z.strictObject({
  version: z.string(),
  user,
  session,
  role,
  seat: z.record(z.string(), z.unknown()),
  reconnectToken: z.string(),
  lastSequence: z.int(),
});
export type BootstrapReply = z.infer<typeof bootstrapReply>;
