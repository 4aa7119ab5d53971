import type { SheetId } from '@tallow/shared/kernel';
import type { ResourceDefinition, Ruleset } from '@tallow/shared/rules';
import type { Action } from '../../store/index.ts';
import { toPlain, toWhole } from '../words/numbers.ts';

/** The resource that tokens show as their bar. */
export const vitalOf = ({ sheet }: Pick<Ruleset, 'sheet'>): ResourceDefinition | undefined =>
  sheet.resources.find(({ isVital }) => isVital);
export const otherResources = ({ sheet }: Pick<Ruleset, 'sheet'>): readonly ResourceDefinition[] =>
  sheet.resources.filter(({ isVital }) => !isVital);

/**
 * Tallies, such as death saves, start empty: they count once there is something in them, or the vital points are gone.
 */
export function countsNow(
  ruleset: Pick<Ruleset, 'sheet'>,
  { id, starts, max }: ResourceDefinition,
  left: (id: string) => number,
): boolean {
  const vital = vitalOf(ruleset);
  const isTally = starts === 'empty' && max !== undefined;
  return !isTally || left(id) > 0 || (vital !== undefined && left(vital.id) <= 0);
}

/** `-7` hurts, `+5` heals, a bare number is set. Nothing for what is no whole number. */
export function toAmountActions(
  typed: string,
  sheetIds: readonly string[],
  { id }: Pick<ResourceDefinition, 'id'>,
): readonly Action[] {
  const whole = toWhole(typed);
  const ids = sheetIds as SheetId[];
  if (whole === null || ids.length === 0) return [];
  const plain = toPlain(typed);
  if (plain.startsWith('-')) return [{ action: 'sheet.hurt', sheetIds: ids, amount: -whole }];
  if (plain.startsWith('+')) return [{ action: 'sheet.heal', sheetIds: ids, amount: whole, resource: id }];
  return ids.map((sheetId): Action => ({ action: 'sheet.set', sheetId, resource: id, value: whole }));
}
