import { z } from 'zod';
import type { Intent } from '../table/index.ts';
import { color, doorId, doorState, globalLight, intentId, mapLength, mapUnit, sceneId, thingName, tokenId, userId } from './primitives.ts';

/** Moves a token; `x`, `y` are where its top left corner ends. `path` names the corners passed before, in order. */
export const moveMessage = z.strictObject({
  intentId,
  tokenId,
  x: mapUnit,
  y: mapUnit,
  elevation: z.int().min(-10_000).max(10_000).optional(),
  path: z.array(z.tuple([mapUnit, mapUnit])).max(100).optional(),
});

export const recipients = z.union([z.enum(['all', 'gm']), z.array(userId).min(1).max(50).readonly()]);
export const chatMessage = z.strictObject({ intentId, text: z.string().min(1).max(2_000), to: recipients.optional() });

const bar = z.strictObject({ value: z.int().min(-1_000_000).max(1_000_000), max: z.int().min(0).max(1_000_000) });
const sight = z.strictObject({ range: mapLength, darkvision: mapLength });
const light = z.strictObject({ bright: mapLength, dim: mapLength, color });
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
  gmNotes: z.string().max(4_000),
};
const grid = z.strictObject({
  kind: z.enum(['square', 'hex', 'none']),
  offsetX: z.int().min(0).max(99),
  offsetY: z.int().min(0).max(99),
  distance: z.number().positive().max(100_000),
  unit: z.string().max(12),
});
const brush = { sceneId: sceneId.optional(), userId: userId.optional() };

const elevation = z.int().min(-10_000).max(10_000);
const { name, ...otherProperties } = tokenProperties;

const action = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) => z.strictObject({ intentId, action: z.literal(name), ...shape });

/** All that can be asked besides moving and talking, told apart by `action`. */
export const actionMessage = z.discriminatedUnion('action', [
  action('token.create', { name, x: mapUnit, y: mapUnit, sceneId: sceneId.optional(), elevation: elevation.optional(), ...z.object(otherProperties).partial().shape }),
  action('token.update', { tokenId, elevation: elevation.optional(), ...z.object(tokenProperties).partial().shape }),
  action('token.delete', { tokenId }),
  action('door.set', { doorId, state: doorState }),
  action('door.secret', { doorId, secret: z.boolean() }),
  action('scene.activate', { sceneId, userIds: z.array(userId).min(1).max(200).optional() }),
  action('scene.update', { sceneId, name: thingName.optional(), globalLight: globalLight.optional(), grid: grid.optional() }),
  action('scene.delete', { sceneId }),
  action('fog.reset', brush),
  action('fog.brush', { mode: z.enum(['reveal', 'hide']), x: mapUnit, y: mapUnit, radius: z.int().min(10).max(5_000), ...brush }),
  action('fog.share', { sceneId: sceneId.optional(), userId }),
  action('session.update', { partyVision: z.boolean().optional() }),
  action('member.remove', { userId }),
  action('member.role', { userId, role: z.enum(['player', 'spectator']) }),
]);

export type MoveMessage = z.infer<typeof moveMessage>;
export type ChatMessage = z.infer<typeof chatMessage>;
export type ActionMessage = z.infer<typeof actionMessage>;
/** Realtime requests and their payloads. */
export const INTENT_MESSAGES = { 'intent.move': moveMessage, 'intent.chat': chatMessage, 'intent.action': actionMessage } as const;
export type IntentMessageType = keyof typeof INTENT_MESSAGES;

/** The acknowledgement of an intent; `seq` counts what this user was told so far. */
export const accepted = z.strictObject({ seq: z.int().min(0) });
export type Accepted = z.infer<typeof accepted>;

/** Leaves out what was not said: an absent key and an undefined one mean the same on the wire, not in a change. */
function definedOnly<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

export const fromMove = (m: MoveMessage): Intent => ({ type: 'move', tokenId: m.tokenId, waypoints: [...(m.path ?? []), [m.x, m.y]], elevation: m.elevation });

export const fromChat = (m: ChatMessage): Intent => ({ type: 'chat', text: m.text, to: m.to ?? 'all' });

/** The table's intent that an action message asks for. */
export function fromAction(message: ActionMessage): Intent {
  const { intentId: _, action: type, ...rest } = message;
  const fields: object = definedOnly(rest);
  switch (message.action) {
    case 'token.create': {
      const { sceneId, ...properties } = fields as { sceneId?: never };
      return { type, sceneId, properties } as unknown as Intent;
    }
    case 'token.update': {
      const { tokenId, ...changes } = fields as { tokenId: never };
      return { type, tokenId, changes } as Intent;
    }
    case 'scene.update': {
      const { sceneId, ...changes } = fields as { sceneId: never };
      return { type, sceneId, changes } as Intent;
    }
    case 'session.update': return { type, changes: fields } as Intent;
    default: return { type, ...fields } as Intent;
  }
}
