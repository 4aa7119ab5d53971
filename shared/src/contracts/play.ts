// What the calls about one session take and answer, besides what a realtime client asks for as well.
import { z } from 'zod';
import { actionMessage, chatMessage, encounterStart, moveMessage, newToken, tokenChanges } from './intents.ts';
import { mapUnit, role, sheetId, thingName, userId } from './primitives.ts';
import { session } from './rest.ts';
import { duration, modifier, ruleId } from './sheets.ts';

const byAction = actionMessage.options.map((option) =>
  option.extend({ type: z.literal('intent.action'), intentId: z.uuid().optional() }),
);
/** Any realtime request. Without `intentId` the header `Idempotency-Key` has it, or it is a new one. */
export const intentRequest = z.discriminatedUnion('type', [
  moveMessage.extend({ type: z.literal('intent.move'), intentId: z.uuid().optional() }),
  chatMessage.extend({ type: z.literal('intent.chat'), intentId: z.uuid().optional() }),
  z.discriminatedUnion('action', byAction as [(typeof byAction)[0], ...typeof byAction]),
]);

/** A call that needs to say nothing. */
export const emptyRequest = z.strictObject({});
const points = z.int().min(0).max(1_000_000);
export const setHpRequest = z.strictObject({ currentHp: points, tempHp: points.optional() });
export const setInitiativeRequest = z.strictObject({ initiative: z.int().min(-20).max(99) });
export const applyEffectRequest = z
  .strictObject({
    condition: ruleId.optional(),
    name: thingName.optional(),
    duration,
    modifiers: z.array(modifier).max(30).optional(),
  })
  .refine(({ condition, name }) => condition !== undefined || name !== undefined, {
    message: 'An effect is a condition or has a name',
  });
export const startEncounterRequest = z.strictObject(encounterStart);
export const createTokenAtTableRequest = z.strictObject(newToken);
/** Where it goes, what changes on it, or both. */
export const changeTokenRequest = z
  .strictObject({ x: mapUnit.optional(), y: mapUnit.optional(), ...tokenChanges })
  .refine(({ x, y }) => (x === undefined) === (y === undefined), { message: 'A place is x and y' })
  .refine((changes) => Object.keys(changes).length > 0, { message: 'There is nothing to change' });

/** Numbers are null where they are not the asker's to know. */
const partyRow = z.strictObject({
  sheetId,
  characterId: z.string().nullable(),
  name: z.string(),
  side: z.enum(['party', 'foes', 'neutral']).nullable(),
  ownerId: userId.nullable(),
  currentHp: z.number().nullable(),
  maxHp: z.number().nullable(),
  tempHp: z.number().nullable(),
  initiative: z.number().nullable(),
  effects: z.array(z.strictObject({ id: z.string(), name: z.string(), duration })).readonly(),
});
const presentMember = z.strictObject({ userId, displayName: z.string(), role, online: z.boolean() });
export const tableReply = z.strictObject({
  session,
  members: z.array(presentMember).readonly(),
  characters: z.array(partyRow).readonly(),
  /** Null while there is none. */
  encounter: z
    .strictObject({
      id: z.string(),
      round: z.int(),
      turnOf: z.string(),
      locked: z.boolean(),
      isSurpriseRound: z.boolean(),
    })
    .nullable(),
});
/** `sequence` counts what the asker was told. */
export const summaryReply = z.strictObject({
  session,
  members: z.array(presentMember).readonly(),
  hasActiveGm: z.boolean(),
  sceneName: z.string(),
  round: z.int().nullable(),
  turnOf: z.strictObject({ sheetId, name: z.string() }).nullable(),
  sequence: z.int(),
});
