import { z } from 'zod';
import { doorId, doorState, handoutId, recipients, role, sceneId, sheetId, userId } from './primitives.ts';
import type { Holds } from './holds.ts';
import { say, type ToldLogLine } from './said.ts';

const party = z.strictObject({ sheetId: z.string(), name: z.string() });
const cast = z.array(party).readonly();
const rolledDie = z.strictObject({
  value: z.number(),
  kept: z.boolean(),
  why: z.enum(['dropped', 'rerolled', 'success', 'failure']).exactOptional(),
  exploded: z.literal(true).exactOptional(),
  faces: z.array(z.number()).readonly().exactOptional(),
  critical: z.enum(['high', 'low']).exactOptional(),
});
const rolledDice = z.strictObject({
  notation: z.string(),
  sides: z.number(),
  label: z.string().exactOptional(),
  dice: z.array(rolledDie).readonly(),
  omitted: z.int().min(1).exactOptional(),
  subtotal: z.number(),
  natural: z.number().exactOptional(),
  successes: z.number().exactOptional(),
  failures: z.number().exactOptional(),
});
/**
 * The dice of a roll, and what became of them; `omitted` counts those that there was no room to list. `formula`,
 * `variables` and `text` are empty where the values are not the reader's to know.
 */
export const rolled = z.strictObject({
  formula: z.string(),
  total: z.number(),
  exact: z.string().exactOptional(),
  dice: z.array(rolledDice).readonly(),
  omitted: z.int().min(1).exactOptional(),
  variables: z
    .array(z.strictObject({ name: z.string(), label: z.string().exactOptional(), value: z.string() }))
    .readonly(),
  text: z.string(),
  successes: z.number().exactOptional(),
  failures: z.number().exactOptional(),
  comment: z.string().exactOptional(),
});
const words = z.array(z.string()).readonly();
const says = z.array(say).readonly();
const mode = z.enum(['normal', 'advantage', 'disadvantage']);
/** `of` is a sheet's id; `says` are the texts of a line by key, for those who say them in another language. */
const cardLine = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('roll'),
    of: sheetId,
    label: z.string(),
    rolled,
    mode,
    reasons: words,
    outcome: z.enum(['success', 'failure', 'critical', 'fumble', 'none']),
    against: z.number().nullable(),
    againstOf: sheetId.nullable(),
    on: sheetId.exactOptional(),
    says: z.strictObject({ label: say.exactOptional(), reasons: says.exactOptional() }).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('damage'),
    of: sheetId,
    damageType: z.string(),
    rolled: z.number(),
    taken: z.number(),
    reasons: words,
    says: z.strictObject({ reasons: says }).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('heal'), of: sheetId, amount: z.number(), resource: z.string() }),
  z.strictObject({
    kind: z.literal('effect'),
    of: sheetId,
    name: z.string(),
    gained: z.boolean(),
    hidden: z.boolean(),
    says: z.strictObject({ name: say }).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('note'),
    of: sheetId.nullable(),
    text: z.string(),
    says: z.strictObject({ text: say }).exactOptional(),
    gmOnly: z.boolean().exactOptional(),
    forReaders: z.boolean().exactOptional(),
  }),
]);

const logBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('chat'), from: userId, name: z.string(), text: z.string(), to: recipients }),
  z.strictObject({ kind: z.literal('joined'), userId, name: z.string(), role }),
  z.strictObject({ kind: z.literal('left'), userId, name: z.string(), removed: z.boolean() }),
  z.strictObject({ kind: z.literal('role'), userId, name: z.string(), role }),
  z.strictObject({ kind: z.literal('door'), doorId, state: doorState, by: z.string() }),
  z.strictObject({ kind: z.literal('scene'), sceneId, name: z.string() }),
  z.strictObject({
    kind: z.literal('roll'),
    from: userId,
    name: z.string(),
    visibility: z.enum(['public', 'gm', 'private', 'blind']),
    as: z.string(),
    rolled: rolled.nullable(),
  }),
  z.strictObject({
    kind: z.literal('action'),
    exchangeId: z.string(),
    actionId: z.string(),
    title: z.string(),
    by: z.string(),
    actor: party.nullable(),
    targets: cast,
    cast,
    lines: z.array(cardLine).readonly(),
  }),
  z.strictObject({
    kind: z.literal('initiative'),
    of: party,
    initiative: z.number(),
    by: z.string(),
    rolled: rolled.nullable(),
  }),
  z.strictObject({
    kind: z.literal('encounter'),
    what: z.enum(['started', 'round', 'ended']),
    round: z.int(),
    cast,
    totals: z.array(z.strictObject({ sheetId: z.string(), dealt: z.number(), taken: z.number() })).readonly(),
  }),
  z.strictObject({ kind: z.literal('sheet'), what: z.enum(['added', 'removed']), of: party, by: z.string() }),
  z.strictObject({ kind: z.literal('sprung'), name: z.string(), by: z.string() }),
  z.strictObject({ kind: z.literal('told'), text: z.string() }),
  z.strictObject({ kind: z.literal('time'), hours: z.int() }),
  z.strictObject({ kind: z.literal('pause'), paused: z.boolean(), by: z.string() }),
  z.strictObject({
    kind: z.literal('handout'),
    handoutId,
    title: z.string(),
    by: z.string(),
    to: z.array(userId).readonly(),
  }),
  z.strictObject({ kind: z.enum(['undone', 'redone']), what: z.string(), by: z.string(), whose: z.string() }),
]);

/** `event.log`: a line of the log, fit for the one who receives it. `at` is milliseconds since the epoch. */
export const logLine = z.strictObject({ id: z.string(), seq: z.int().min(0), at: z.number(), body: logBody });
/** A compile error here means that the table's log and its contract drifted apart. */
export type LogContractHolds = Holds<ToldLogLine extends z.infer<typeof logLine> ? true : false>;

export const degradedEvent = z.strictObject({ dependency: z.enum(['database', 'redis']), since: z.number() });
export const recoveredEvent = z.strictObject({ dependency: z.enum(['database', 'redis']) });
/** `event.strained`, for GMs: the map is so large, or so many look about on it, that steps wait for their turn. */
export const strainedEvent = z.strictObject({});
export const versionMismatchEvent = z.strictObject({ version: z.string() });
export const idleWarningEvent = z.strictObject({ closesInMs: z.int().min(0) });

/** Close codes of the room's socket, beside Colyseus' own. */
export const CLOSE = {
  shutdown: 4001,
  protocolError: 4002,
  reconnectFailed: 4003,
  mayRetry: 4010,
  idle: 4100,
  replaced: 4101,
  removed: 4102,
  version: 4103,
  deleted: 4104,
  signedOut: 4105,
} as const;
