import type { Being } from '../contract/World.ts';

/** MOV1, MOV2: one normal movement a turn is free; who is unconscious does not move (CND1). */
export const movementOf = (being: Being): number =>
  being.has('unconscious') ? 0 : Math.max(0, being.value('movement'));
