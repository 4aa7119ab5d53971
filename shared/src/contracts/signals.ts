import { z } from 'zod';
import { mapUnit, tokenId, userId } from './primitives.ts';

/** Fleeting messages: relayed to those who may see them, never stored, never answered. */
export const dragSignal = z.strictObject({ tokenId, x: mapUnit, y: mapUnit });
export const pingSignal = z.strictObject({ x: mapUnit, y: mapUnit });
/** At least two points; an empty list takes the ruler away. */
export const rulerSignal = z.strictObject({ points: z.array(z.tuple([mapUnit, mapUnit])).max(32) });
/** The GM looks through a member's eyes; null ends it. Changes nothing for anybody else. */
export const viewAsSignal = z.strictObject({ userId: userId.nullable() });

export const SIGNAL_MESSAGES = {
  'signal.drag': dragSignal,
  'signal.ping': pingSignal,
  'signal.ruler': rulerSignal,
  'signal.viewAs': viewAsSignal,
} as const;
export type SignalMessageType = keyof typeof SIGNAL_MESSAGES;

const place = z.tuple([mapUnit, mapUnit]);
/** A token that walked through the viewer's sight, but not all of its way: what was seen of it, in stretches. */
const walkSeen = z.strictObject({
  kind: z.literal('walk'),
  userId,
  name: z.string(),
  color: z.string(),
  image: z.string(),
  size: z.number(),
  stretches: z.array(z.array(place)),
});

/** `event.signal`: a signal of another member, as relayed, or a walk that the viewer saw parts of. */
export const signalEvent = z.discriminatedUnion('kind', [
  dragSignal.extend({ kind: z.literal('drag'), userId }),
  pingSignal.extend({ kind: z.literal('ping'), userId }),
  rulerSignal.extend({ kind: z.literal('ruler'), userId }),
  walkSeen,
]);
export type SignalEvent = z.infer<typeof signalEvent>;
