import { z } from 'zod';
import type { Token } from '../table/index.ts';
import {
  color,
  degrees,
  doorId,
  doorState,
  effectId,
  entryId,
  exchangeId,
  globalLight,
  intentId,
  mapLength,
  mapUnit,
  recipients,
  sceneId,
  sheetId,
  side,
  thingName,
  tokenId,
  userId,
} from './primitives.ts';
import { text } from './text.ts';
import { action } from './action.ts';
import { buildingActions } from './building.ts';
import { markActions } from './marks.ts';
import { duration, fields, modifier, newEntry, notes, proficiency, ruleId, sheetTemplate } from './sheets.ts';

/** Moves a token; `x`, `y` are where its top left corner ends. `path` names the corners passed before, in order. */
export const moveMessage = z.strictObject({
  intentId,
  tokenId,
  x: mapUnit,
  y: mapUnit,
  elevation: z.int().min(-10_000).max(10_000).optional(),
  path: z
    .array(z.tuple([mapUnit, mapUnit]))
    .max(100)
    .optional(),
});

export const chatMessage = z.strictObject({ intentId, text: text(2_000).min(1), to: recipients.optional() });

const bar = z.strictObject({ value: z.int().min(-1_000_000).max(1_000_000), max: z.int().min(0).max(1_000_000) });
const sight = z.strictObject({ range: mapLength, darkvision: mapLength });
const light = z.strictObject({ bright: mapLength, dim: mapLength, color });
const partAudience = z.enum(['gm', 'owner', 'all']);
/** Everything on a token but its place. `image` is empty or the id of an uploaded picture. */
const tokenProperties = {
  name: thingName,
  size: z.number().min(0.25).max(10).multipleOf(0.25),
  rotation: z.int().min(0).max(359),
  ownerId: userId.nullable(),
  image: z.union([z.literal(''), z.uuid()]),
  color,
  hidden: z.boolean(),
  showName: z.boolean(),
  bar: bar.nullable(),
  showBar: z.boolean(),
  statuses: z.array(z.string().regex(/^[a-z-]{1,24}$/)).max(12),
  sight: sight.nullable(),
  light: light.nullable(),
  gmNotes: text(4_000),
  sheetId: sheetId.nullable(),
  locked: z.boolean(),
  z: z.int().min(-10_000).max(10_000),
  nameFor: partAudience,
  barFor: partAudience,
} satisfies Record<Exclude<keyof Token, 'id' | 'sceneId' | 'x' | 'y' | 'elevation' | 'invisible'>, z.ZodType>;
const grid = z.strictObject({
  kind: z.enum(['square', 'hex', 'none']),
  offsetX: z.int().min(0).max(99),
  offsetY: z.int().min(0).max(99),
  distance: z.number().positive().max(100_000),
  unit: text(12),
  color: color.optional(),
  opacity: z.int().min(0).max(100).optional(),
});
/** Cells of a map across or down; pictures are cropped, so it may be a fraction. */
const cellCount = z.number().min(1).max(300);
/** Cells of empty ground across or down. */
const blankCells = z.int().min(1).max(300);
const brush = { sceneId: sceneId.optional(), userId: userId.optional() };

const elevation = z.int().min(-10_000).max(10_000);
const { name, ...otherProperties } = tokenProperties;

export const newToken = {
  name,
  x: mapUnit,
  y: mapUnit,
  sceneId: sceneId.optional(),
  elevation: elevation.optional(),
  ...z.object(otherProperties).partial().shape,
};
export const tokenChanges = { elevation: elevation.optional(), ...z.object(tokenProperties).partial().shape };

const ruleNumber = z.int().min(-1_000_000).max(1_000_000);
const sheetIds = z.array(sheetId).min(1).max(200);
const nullableNumbers = z.record(ruleId, ruleNumber.nullable());
/** `auto`: near the party. Else map units of the first token's top left corner. */
export const placement = z.union([
  z.literal('auto'),
  z.strictObject({ sceneId: sceneId.optional(), x: mapUnit, y: mapUnit, hidden: z.boolean().optional() }),
]);

/** Sheets are brought by `sheet.add` with a template at hand, or from the library over REST. */
const sheetActions = [
  action('sheet.add', {
    template: sheetTemplate,
    count: z.int().min(1).max(50).optional(),
    side: side.optional(),
    ownerId: userId.nullable().optional(),
    place: placement.nullable().optional(),
  }),
  action('sheet.place', { sheetId, place: placement.optional() }),
  action('sheet.remove', { sheetId }),
  action('sheet.edit', {
    sheetId,
    name: thingName.optional(),
    image: tokenProperties.image.optional(),
    size: tokenProperties.size.optional(),
    fields: fields.optional(),
    bonuses: nullableNumbers.optional(),
    overrides: nullableNumbers.optional(),
    proficiencies: z.array(proficiency).max(300).optional(),
    notes: notes.optional(),
    gmNotes: notes.optional(),
    side: side.optional(),
    ownerId: userId.nullable().optional(),
  }),
  action('sheet.entry', { sheetId, entry: newEntry }),
  action('sheet.entry.remove', { sheetId, entryId }),
  action('sheet.set', { sheetId, resource: ruleId, value: ruleNumber }),
  action('sheet.hurt', { sheetIds, amount: z.int().min(0).max(1_000_000), damageType: ruleId.nullable().optional() }),
  action('sheet.heal', { sheetIds, amount: z.int().min(0).max(1_000_000), resource: ruleId.nullable().optional() }),
  action('sheet.effect', {
    sheetIds,
    condition: ruleId.nullable().optional(),
    source: sheetId.nullable().optional(),
    name: thingName.nullable().optional(),
    modifiers: z.array(modifier).max(30).optional(),
    duration: duration.optional(),
    hidden: z.boolean().optional(),
  }),
  action('sheet.effect.remove', { sheetId, effectId }),
  action('time.pass', { hours: z.int().min(1).max(10_000) }),
] as const;

const feet = z.int().min(1).max(5_000);
const area = z.discriminatedUnion('shape', [
  z.strictObject({ shape: z.literal('circle'), x: mapUnit, y: mapUnit, radiusFeet: feet }),
  z.strictObject({ shape: z.literal('cone'), x: mapUnit, y: mapUnit, lengthFeet: feet, direction: degrees }),
  z.strictObject({ shape: z.literal('line'), x: mapUnit, y: mapUnit, lengthFeet: feet, direction: degrees }),
]);
/** What the composer sends: who acts, on whom, with what. */
const ask = {
  sheetId,
  targets: z.array(tokenId).max(50).optional(),
  entryId: entryId.nullable().optional(),
  area: area.nullable().optional(),
  mode: z.enum(['normal', 'advantage', 'disadvantage']).optional(),
  modifier: ruleNumber.optional(),
  inputs: z.record(ruleId, z.union([ruleNumber, text(200)])).optional(),
  visibility: z.enum(['public', 'gm']).optional(),
};

/** Without `sheetIds`: everybody on the scene, and the party's who stand nowhere. */
export const encounterStart = {
  sheetIds: z.array(sheetId).max(200).optional(),
  surprised: z.array(sheetId).max(200).optional(),
};
const encounterActions = [
  action('encounter.start', encounterStart),
  action('encounter.add', { sheetIds }),
  action('encounter.remove', { sheetId }),
  action('encounter.roll', { sheetIds: sheetIds.optional() }),
  action('encounter.set', { sheetId, initiative: ruleNumber }),
  action('encounter.order', { sheetIds }),
  action('encounter.lock', { locked: z.boolean() }),
  action('encounter.reset', {}),
  action('encounter.next', {}),
  action('encounter.previous', {}),
  action('encounter.pool', { sheetId, pool: ruleId, value: z.int().min(0).max(10_000) }),
  action('encounter.end', {}),
] as const;

/** All that can be asked besides moving and talking, told apart by `action`. */
const undoScope = z.enum(['mine', 'table']);

export const actionMessage = z.discriminatedUnion('action', [
  action('token.create', newToken),
  action('token.update', { tokenId, ...tokenChanges }),
  action('token.delete', { tokenId }),
  action('tokens.delete', { tokenIds: z.array(tokenId).min(1).max(2_000) }),
  action('token.group', {
    moves: z
      .array(z.strictObject({ tokenId, x: mapUnit, y: mapUnit }))
      .min(1)
      .max(200),
  }),
  action('token.copy', {
    tokenIds: z.array(tokenId).min(1).max(200),
    dx: mapUnit,
    dy: mapUnit,
    sceneId: sceneId.optional(),
  }),
  action('party.bring', {
    sceneId: sceneId.optional(),
    x: mapUnit,
    y: mapUnit,
    userIds: z.array(userId).min(1).max(200).optional(),
  }),
  action('door.set', { doorId, state: doorState }),
  action('door.secret', { doorId, secret: z.boolean() }),
  action('scene.create', {
    name: thingName,
    width: blankCells,
    height: blankCells,
    background: color.optional(),
    grid: grid.optional(),
  }),
  action('scene.duplicate', { sceneId, tokens: z.boolean() }),
  action('scene.activate', { sceneId, userIds: z.array(userId).min(1).max(200).optional() }),
  action('scene.look', { sceneId: sceneId.nullable() }),
  action('scene.update', {
    sceneId,
    name: thingName.optional(),
    globalLight: globalLight.optional(),
    grid: grid.optional(),
    columns: cellCount.optional(),
    rows: cellCount.optional(),
    background: color.optional(),
    folder: text(80).trim().optional(),
    order: z.int().min(0).max(1_000_000).optional(),
  }),
  action('scene.order', { sceneIds: z.array(sceneId).min(1).max(200) }),
  action('scene.delete', { sceneId }),
  action('fog.reset', brush),
  action('fog.brush', {
    mode: z.enum(['reveal', 'hide']),
    x: mapUnit,
    y: mapUnit,
    radius: z.int().min(10).max(5_000),
    ...brush,
  }),
  action('fog.share', { sceneId: sceneId.optional(), userId }),
  action('session.update', {
    partyVision: z.boolean().optional(),
    reactionSeconds: z.int().min(0).max(600).optional(),
    playersDraw: z.boolean().optional(),
  }),
  action('session.pause', { paused: z.boolean() }),
  action('session.options', { options: z.record(ruleId, ruleId) }),
  action('member.remove', { userId }),
  action('member.invite', { userId }),
  action('member.admit', { userId }),
  action('member.turnAway', { userId }),
  action('member.handover', { userId, keep: z.boolean().optional() }),
  action('member.role', { userId, role: z.enum(['player', 'spectator']) }),
  action('roll', {
    formula: text(500).trim().min(1),
    visibility: z.enum(['public', 'gm', 'private', 'blind']).optional(),
    sheetId: sheetId.optional(),
  }),
  ...sheetActions,
  action('act', { actionId: ruleId, ...ask }),
  /** `act` with the ruleset's attack. */
  action('attack', ask),
  action('react', {
    exchangeId,
    promptId: ruleId,
    option: ruleId,
    number: ruleNumber.optional(),
    step: z.strictObject({ x: mapUnit, y: mapUnit }).optional(),
  }),
  action('exchange.extend', { exchangeId, seconds: z.int().min(1).max(3_600).nullable() }),
  action('exchange.cancel', { exchangeId }),
  ...encounterActions,
  ...markActions,
  action('undo', {
    scope: undoScope.optional(),
    stepId: z
      .string()
      .regex(/^[\w -]{1,80}$/)
      .optional(),
  }),
  action('redo', { scope: undoScope.optional() }),
  ...buildingActions,
]);

export type MoveMessage = z.infer<typeof moveMessage>;
export type ChatMessage = z.infer<typeof chatMessage>;
export type ActionMessage = z.infer<typeof actionMessage>;
/** Realtime requests and their payloads. */
export const INTENT_MESSAGES = {
  'intent.move': moveMessage,
  'intent.chat': chatMessage,
  'intent.action': actionMessage,
} as const;
export type IntentMessageType = keyof typeof INTENT_MESSAGES;
/** A request as a client makes it. */
export type IntentMessage = {
  readonly [Type in IntentMessageType]: {
    readonly type: Type;
    readonly payload: z.input<(typeof INTENT_MESSAGES)[Type]>;
  };
}[IntentMessageType];

/** The acknowledgement of an intent; `seq` counts what this user was told so far. */
export const accepted = z.strictObject({ seq: z.int().min(0) });
export type Accepted = z.infer<typeof accepted>;
