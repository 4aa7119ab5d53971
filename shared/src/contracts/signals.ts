import { z } from 'zod';
import { mapUnit, tokenId, userId } from './primitives.ts';

/** Fleeting messages: relayed to those who may see them, never stored, never answered. */
export const dragSignal = z.strictObject({ tokenId, x: mapUnit, y: mapUnit });
export const pingSignal = z.strictObject({ x: mapUnit, y: mapUnit });
/** At least two points; an empty list takes the ruler away. */
export const rulerSignal = z.strictObject({ points: z.array(z.tuple([mapUnit, mapUnit])).max(32) });
/** The GM looks through a member's eyes; null ends it. Changes nothing for anybody else. */
export const viewAsSignal = z.strictObject({ userId: userId.nullable() });

export const SIGNAL_MESSAGES = { 'signal.drag': dragSignal, 'signal.ping': pingSignal, 'signal.ruler': rulerSignal, 'signal.viewAs': viewAsSignal } as const;
export type SignalMessageType = keyof typeof SIGNAL_MESSAGES;

/** `event.signal`: a signal of another member, as relayed. */
export const signalEvent = z.discriminatedUnion('kind', [
  dragSignal.extend({ kind: z.literal('drag'), userId }),
  pingSignal.extend({ kind: z.literal('ping'), userId }),
  rulerSignal.extend({ kind: z.literal('ruler'), userId }),
]);
export type SignalEvent = z.infer<typeof signalEvent>;
