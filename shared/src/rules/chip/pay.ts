import { accept, refuse, type Result, type SheetId } from '../../kernel/index.ts';
import type { Ask } from '../contract/Action.ts';
import type { Change } from '../contract/Change.ts';
import type { RuleRefusal } from '../contract/RuleRefusal.ts';
import type { Being, World } from '../contract/World.ts';
import { releasedEffect } from './released.ts';

export const POINTS = 'points';
export const ONE_POINT: Readonly<Record<string, number>> = { [POINTS]: 1 };

/** ACT1: points left; null where nothing costs any. */
function pointsOf(sheetId: SheetId, world: World): number | null {
  return world.combat?.pool(sheetId, POINTS) ?? null;
}

/** Whether so many points can be spent. Outside of an encounter nothing costs any. */
export function canPay(sheetId: SheetId, points: number, world: World): boolean {
  const left = pointsOf(sheetId, world);
  return left === null || left >= points;
}

/** ACT5: takes the points of an action; one that was readied is paid for already (RDY2). */
export function payment(ask: Ask, actor: Being, points: number, world: World): Result<readonly Change[], RuleRefusal> {
  const released = releasedEffect(ask, actor, world);
  if (released) return accept([{ type: 'EffectRemoved', sheetId: ask.actor, effectId: released.id }]);
  const left = pointsOf(ask.actor, world);
  if (left === null || points === 0) return accept([]);
  return left >= points
    ? accept([{ type: 'PoolSet', sheetId: ask.actor, pool: POINTS, value: left - points }])
    : refuse('no-points');
}
