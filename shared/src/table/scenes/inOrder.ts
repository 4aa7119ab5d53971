import type { Scene } from '../state/Scene.ts';
import type { TableState } from '../state/TableState.ts';

/** As the GM put them; what has no place yet comes last, as it came. */
export const inOrder = (scenes: TableState['scenes']): readonly Scene[] =>
  [...scenes.values()].toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
