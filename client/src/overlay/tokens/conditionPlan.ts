import type { SheetId, TokenId } from '@tallow/shared/kernel';
import type { Action, SheetModel, TokenModel } from '../../store/index.ts';
import { MAX_STATUSES, statusesOf } from './statuses.ts';

/** A token, and the sheet that its conditions are of; undefined: they are its own. */
export interface Bearer {
  readonly token: Pick<TokenModel, 'id' | 'statuses'>;
  readonly sheet: Pick<SheetModel, 'id' | 'effects'> | undefined;
}

export const hasCondition = ({ token, sheet }: Bearer, condition: string): boolean =>
  sheet ? sheet.effects.some((effect) => effect.condition === condition) : statusesOf(token).includes(condition);

function taken({ token, sheet }: Bearer, condition: string): readonly Action[] {
  if (!sheet) {
    const statuses = statusesOf(token).filter((status) => status !== condition);
    return [{ action: 'token.update', tokenId: token.id as TokenId, statuses }];
  }
  return sheet.effects
    .filter((effect) => effect.condition === condition)
    .map(({ id: effectId }) => ({ action: 'sheet.effect.remove', sheetId: sheet.id as SheetId, effectId }));
}

/**
 * Takes a condition from all of them when all have it, else gives it to those that lack it. `isOfRules`: a sheet can
 * have it, too.
 */
export function conditionPlan(bearers: readonly Bearer[], condition: string, isOfRules: boolean): readonly Action[] {
  const able = bearers.filter(({ sheet }) => isOfRules || !sheet);
  const lacking = able.filter((bearer) => !hasCondition(bearer, condition));
  if (lacking.length === 0) return able.flatMap((bearer) => taken(bearer, condition));
  const sheetIds = [...new Set(lacking.flatMap(({ sheet }) => (sheet ? [sheet.id as SheetId] : [])))];
  const plain = lacking.filter(({ token, sheet }) => !sheet && statusesOf(token).length < MAX_STATUSES);
  return [
    ...(sheetIds.length > 0 ? [{ action: 'sheet.effect', sheetIds, condition } as const] : []),
    ...plain.map(({ token }): Action => ({
      action: 'token.update',
      tokenId: token.id as TokenId,
      statuses: [...statusesOf(token), condition],
    })),
  ];
}
