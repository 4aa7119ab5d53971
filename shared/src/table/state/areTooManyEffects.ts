import type { Change } from '../../rules/index.ts';
import type { TableState } from './TableState.ts';

/** Effects one sheet may bear: more come from nothing but a joke, and every number is derived from all of them. */
const MAX_EFFECTS = 100;

/** Whether changes would put more effects on a sheet than it may bear. */
export function areTooManyEffects({ sheets }: Pick<TableState, 'sheets'>, changes: readonly Change[]): boolean {
  return changes.some(
    (change) => change.type === 'EffectAdded' && (sheets.get(change.sheetId)?.effects.length ?? 0) >= MAX_EFFECTS,
  );
}
