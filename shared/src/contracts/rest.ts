import { z } from 'zod';
import { logLine } from './events.ts';
import { user } from './identity.ts';
import { consequence } from './building.ts';
import {
  displayName,
  mapUnit,
  role,
  sceneId,
  sessionId,
  sessionName,
  tokenId,
  triggerId,
  userId,
} from './primitives.ts';
import { text } from './text.ts';

export const PROTOCOL = 1;

export const versionReply = z.strictObject({ version: z.string(), build: z.string(), protocol: z.int() });
const dependencyState = z.enum(['up', 'down', 'off']);
export const healthReply = z.strictObject({
  status: z.enum(['ok', 'degraded', 'unavailable']),
  version: z.string(),
  dependencies: z.strictObject({ database: dependencyState, redis: dependencyState }),
});

export const createSessionRequest = z.strictObject({
  name: sessionName,
  ruleset: z.enum(['chip', 'd20', 'none']).optional(),
  /** The campaign that it is a session of; its rules are the campaign's unless `ruleset` says otherwise. */
  campaignId: z.uuid().optional(),
});
/** What a table's GM may change of it, besides what happens at it. */
export const changeSessionRequest = z.strictObject({
  name: sessionName.optional(),
  /** Whoever brings the join code waits until a GM lets them in. */
  knock: z.boolean().optional(),
  archived: z.boolean().optional(),
});
/** `joinCode` is there for members who may invite: everybody at the table. */
export const session = z.strictObject({
  id: sessionId,
  name: z.string(),
  ruleset: z.string(),
  joinCode: z.string(),
  role,
  createdBy: userId,
  campaignId: z.string().nullable(),
  knock: z.boolean(),
  archived: z.boolean(),
  createdAt: z.number(),
});
export type SessionReply = z.infer<typeof session>;
export const sessionReply = z.strictObject({ session });
export const listedSession = session.extend({ hasActiveGm: z.boolean(), memberCount: z.int() });
export type ListedSession = z.infer<typeof listedSession>;
/**
 * `claimable`: tables that the asker opened and left, and that nobody leads since: `claim-gm` brings them back as GM.
 */
export const sessionsReply = z.strictObject({
  sessions: z.array(listedSession),
  claimable: z.array(z.strictObject({ id: sessionId, name: z.string(), createdAt: z.number() })),
});
export type Claimable = z.infer<typeof sessionsReply>['claimable'][number];
/** `displayName`: what to be called at this table; without it, the user's own name. */
export const joinSessionRequest = z.strictObject({ joinCode: text(200).min(1), displayName: displayName.optional() });
/** Another member becomes GM; with `keep` beside the one who asks. */
export const handoverRequest = z.strictObject({ userId, keep: z.boolean().optional() });
/** `knocking`: the table lets nobody in unasked; ask again with the same code to see whether a GM did. */
export const joinReply = z.union([z.strictObject({ session }), z.strictObject({ knocking: z.literal(true) })]);
/** Whose table a join code leads to, and what is played there. */
export const inviteReply = z.strictObject({
  invite: z.strictObject({
    name: z.string(),
    ruleset: z.string(),
    gmNames: z.array(z.string()),
    memberCount: z.int(),
    knock: z.boolean(),
    /** Whether the asker is at the table already. */
    isMember: z.boolean(),
  }),
});
export const joinCodeReply = z.strictObject({ joinCode: z.string() });
const number = (min: number, max: number) =>
  z
    .string()
    .regex(/^-?\d{1,15}$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max));
/** `after`: the number of a line (-1: from the first), or the `next` of the page before. */
export const eventsQuery = z.strictObject({
  after: number(-1, Number.MAX_SAFE_INTEGER).optional(),
  limit: number(1, 200).optional(),
});
export const chatQuery = z.strictObject({ before: text(200).optional() });
/**
 * `complete` is false when lines older than those kept at hand are missing: the chat pages have them. `next` is the
 * `after` of the next page; null: there is none yet.
 */
export const eventsReply = z.strictObject({
  events: z.array(logLine).readonly(),
  complete: z.boolean(),
  next: z.string().nullable(),
});
/** A page of chat, newest first; `next` is the `before` of the next page. */
const step = z.strictObject({
  stepId: z.string(),
  what: z.string(),
  by: z.string(),
  at: z.number(),
  subjects: z.array(z.string()).readonly(),
  takenBackBy: z.string().nullable(),
  isFinal: z.boolean(),
});
export type Step = z.infer<typeof step>;
/** What a table remembers how to take back, the newest first. */
export const stepsReply = z.strictObject({ steps: z.array(step) });
/** A walk that is only tried: top left corners that it passes, map units. */
export const walkTestBody = z.strictObject({
  tokenId,
  waypoints: z
    .array(z.tuple([mapUnit, mapUnit]))
    .min(1)
    .max(100),
});
/** What it would spring. `refused`: the code of why it could not be walked. */
export const walkTestReply = z.strictObject({
  refused: z.string().nullable(),
  ends: z.strictObject({ x: mapUnit, y: mapUnit }).nullable(),
  sprung: z.array(z.strictObject({ triggerId, name: z.string(), then: z.array(consequence).readonly() })),
});
export const chatReply = z.strictObject({ lines: z.array(logLine).readonly(), next: z.string().nullable() });

/** A number in a field of a form. */
const formNumber = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,6})?$/)
  .transform(Number);
const cells = formNumber.pipe(z.number().min(1).max(300));
const shift = formNumber.pipe(z.int().max(99));
/**
 * The fields beside `file` in the form of a map import, all of them optional. The cells of a plain picture: across and
 * down, which may be fractions and one of which is enough, or the side of a cell in pixels; and hundredths of a cell by
 * which the first one is shifted. Of Universal VTT files: whether open portals are windows or doors, whether outlines
 * of things are pillars (seen, hiding what is behind), blockers (the same, and nobody walks through) or nothing, and
 * whether lights are taken.
 */
export const importFields = z.strictObject({
  columns: cells.optional(),
  rows: cells.optional(),
  cellPixels: formNumber.pipe(z.number().min(1).max(4_096)).optional(),
  offsetX: shift.optional(),
  offsetY: shift.optional(),
  openPortals: z.enum(['auto', 'windows', 'doors']).optional(),
  objects: z.enum(['pillars', 'blockers', 'nothing']).optional(),
  lights: z.enum(['on', 'off']).optional(),
});
export type ImportFields = z.infer<typeof importFields>;
const remark = z.strictObject({
  part: z.enum(['format', 'grid', 'walls', 'objects', 'doors', 'lights', 'environment']),
  why: z.string(),
  count: z.int(),
});
/**
 * What became of a map file: how much of each is on the scene, what was left out, and what was taken otherwise than
 * written.
 */
export const importReport = z.strictObject({
  grid: z.strictObject({
    columns: z.number(),
    rows: z.number(),
    source: z.enum(['file', 'name', 'chosen', 'guessed']),
  }),
  taken: z.strictObject({ walls: z.int(), objects: z.int(), doors: z.int(), windows: z.int(), lights: z.int() }),
  leftOut: z.array(remark).readonly(),
  mended: z.array(remark).readonly(),
});
export type ImportReport = z.infer<typeof importReport>;
export const importReply = z.strictObject({ jobId: z.uuid(), sceneId });
export const jobReply = z.strictObject({
  job: z.strictObject({
    id: z.uuid(),
    status: z.enum(['running', 'done', 'failed', 'cancelled']),
    /** 0..1 */
    progress: z.number(),
    error: z.strictObject({ code: z.string(), message: z.string() }).optional(),
    /** There when it is done. */
    report: importReport.optional(),
    sceneId,
  }),
});

/** What goes with a picture: `whole` keeps its shape, and what shows through it. Squares are for tokens. */
export const portraitFields = z.strictObject({ shape: z.enum(['square', 'whole']).optional() });
/** The id goes into an `image`; the picture is at `/api/sessions/:id/portraits/:portraitId`. */
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
