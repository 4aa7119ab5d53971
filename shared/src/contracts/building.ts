import { z } from 'zod';
import { DOOR_KINDS, WALL_KINDS, WALL_SIDES } from '../vision/index.ts';
import { action } from './action.ts';
import {
  color,
  degrees,
  doorId,
  doorState,
  handoutId,
  lightId,
  mapLength,
  mapUnit,
  sceneId,
  side,
  tokenId,
  triggerId,
  wallId,
} from './primitives.ts';
import { ruleId } from './sheets.ts';
import { text } from './text.ts';

const corner = z.tuple([mapUnit, mapUnit]);
const corners = z.array(corner).min(2).max(1_000);
const wallIds = z.array(wallId).min(1).max(5_000);
const wallKind = z.enum(WALL_KINDS);
const wallSide = z.enum(WALL_SIDES);
const doorFields = {
  kind: z.enum(DOOR_KINDS).optional(),
  state: doorState.optional(),
  secret: z.boolean().optional(),
  opensFor: z.enum(['all', 'gm']).optional(),
};
const lightFields = {
  color: color.optional(),
  angle: z.int().min(1).max(360).optional(),
  direction: degrees.optional(),
  on: z.boolean().optional(),
  flicker: z.boolean().optional(),
};
const region = z.union([
  z.strictObject({ shape: z.literal('circle'), x: mapUnit, y: mapUnit, radius: z.int().min(1).max(30_000) }),
  z.strictObject({ shape: z.literal('polygon'), points: z.array(corner).min(3).max(200) }),
  z.strictObject({ doorId }),
  z.strictObject({ tokenId }),
]);
const tokenIds = z.array(tokenId).min(1).max(100).readonly();
const dice = text(100).trim().min(1);
/** What a trigger does. */
export const consequence = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('message'), to: z.enum(['gm', 'actor', 'all']), text: text(500).trim().min(1) }),
  z.strictObject({ do: z.literal('reveal'), tokenIds }),
  z.strictObject({ do: z.literal('place'), tokenIds, x: mapUnit, y: mapUnit }),
  z.strictObject({ do: z.literal('door'), doorId, state: doorState }),
  z.strictObject({ do: z.literal('light'), lightId, on: z.boolean() }),
  z.strictObject({ do: z.literal('condition'), condition: ruleId }),
  z.strictObject({ do: z.literal('damage'), formula: dice, damageType: ruleId.optional() }),
  z.strictObject({
    do: z.literal('save'),
    ability: ruleId,
    dc: z.int().min(1).max(100),
    damage: dice.optional(),
    damageType: ruleId.optional(),
    half: z.boolean().optional(),
    condition: ruleId.optional(),
  }),
  z.strictObject({ do: z.literal('move'), x: mapUnit, y: mapUnit, sceneId: sceneId.optional() }),
  z.strictObject({ do: z.literal('handout'), handoutId, to: z.enum(['actor', 'all']) }),
  z.strictObject({ do: z.literal('encounter') }),
  z.strictObject({ do: z.literal('pause') }),
  z.strictObject({ do: z.literal('stop') }),
]);
const triggerWhen = z.enum(['enter', 'leave', 'turnEnd', 'open']);
const consequences = z.array(consequence).min(1).max(16);
const triggerFields = {
  name: text(80).optional(),
  side: side.nullable().optional(),
  once: z.boolean().optional(),
  armed: z.boolean().optional(),
};
/** The GM's: without a scene they are about the one that the GM looks at. */
export const buildingActions = [
  action('trigger.add', {
    sceneId: sceneId.optional(),
    region,
    when: triggerWhen,
    ...triggerFields,
    then: consequences,
  }),
  action('trigger.update', {
    triggerId,
    region: region.optional(),
    when: triggerWhen.optional(),
    ...triggerFields,
    then: consequences.optional(),
  }),
  action('trigger.delete', { triggerId }),
  action('wall.add', {
    sceneId: sceneId.optional(),
    walls: z
      .array(z.strictObject({ kind: wallKind, side: wallSide.optional(), points: corners }))
      .min(1)
      .max(1_000),
  }),
  action('wall.update', { wallIds, kind: wallKind.optional(), side: wallSide.optional() }),
  action('wall.move', { wallId, points: corners }),
  action('walls.move', {
    walls: z
      .array(z.strictObject({ wallId, points: corners }))
      .min(1)
      .max(1_000),
  }),
  action('wall.split', { wallId, x: mapUnit, y: mapUnit }),
  action('wall.join', { wallIds: z.array(wallId).length(2) }),
  action('wall.delete', { wallIds }),
  action('door.add', { sceneId: sceneId.optional(), from: corner, to: corner, ...doorFields }),
  action('door.update', { doorId, from: corner.optional(), to: corner.optional(), ...doorFields }),
  action('door.delete', { doorId }),
  action('light.add', {
    sceneId: sceneId.optional(),
    x: mapUnit,
    y: mapUnit,
    bright: mapLength,
    dim: mapLength,
    ...lightFields,
  }),
  action('light.update', {
    lightId,
    x: mapUnit.optional(),
    y: mapUnit.optional(),
    bright: mapLength.optional(),
    dim: mapLength.optional(),
    ...lightFields,
  }),
  action('light.delete', { lightIds: z.array(lightId).min(1).max(2_000) }),
] as const;
