import type { Side } from '../contract/Sheet.ts';

type Sided = { readonly side: Side };

/** Enemies are the party and its foes; who is neutral is nobody's. */
export const areHostile = (a: Sided, b: Sided): boolean =>
  a.side !== b.side && a.side !== 'neutral' && b.side !== 'neutral';
/** Who is neutral stands beside nobody, not even beside other neutrals. */
export const areAllied = (a: Sided, b: Sided): boolean => a.side === b.side && a.side !== 'neutral';
