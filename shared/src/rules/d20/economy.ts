import { accept, refuse, type Result, type SheetId } from '../../kernel/index.ts';
import type { Change } from '../contract/Change.ts';
import type { RuleRefusal } from '../contract/RuleRefusal.ts';
import type { Availability } from '../contract/Action.ts';
import type { PoolDefinition } from '../contract/Ruleset.ts';
import type { Being, World } from '../contract/World.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { say } from './words/say.ts';

/** SRD 5.2, "Combat": one action, bonus action and reaction; an Attack action holds one attack or more. */
export const POOLS: readonly Unnamed<PoolDefinition>[] = [
  { id: 'action', resets: () => 'own-turn', size: () => 1 },
  { id: 'bonus', resets: () => 'own-turn', size: () => 1 },
  { id: 'reaction', resets: () => 'own-turn', size: () => 1 },
  { id: 'attacks', resets: () => 'own-turn', size: (being) => being.value('attacksPerAction') },
];

type Pool = 'action' | 'bonus' | 'reaction';
export type Payment = Result<readonly Change[], RuleRefusal>;

const spend = (sheetId: SheetId, pool: string, value: number): Change => ({ type: 'PoolSet', sheetId, pool, value });

/** Spends one of a pool. Outside an encounter nothing costs anything. */
export function pay(sheetId: SheetId, pool: Pool, world: World): Payment {
  const left = world.combat?.pool(sheetId, pool);
  if (left === undefined) return accept([]);
  return left > 0 ? accept([spend(sheetId, pool, left - 1)]) : refuse('no-points');
}

/** The first attack of a turn spends the action; those that belong to the same action follow free. */
export function payAttack(being: Being, world: World): Payment {
  const { id } = being.sheet;
  const left = world.combat?.pool(id, 'attacks');
  if (left === undefined) return accept([]);
  const isUnderWay = left < being.value('attacksPerAction');
  if (isUnderWay && left > 0) return accept([spend(id, 'attacks', left - 1)]);
  const action = pay(id, 'action', world);
  return action.ok
    ? accept([...action.value, spend(id, 'attacks', Math.max(0, being.value('attacksPerAction') - 1))])
    : action;
}

/** Whether somebody could act now; the GM may let anybody act out of turn. */
export function mayAct(being: Being, world: World, byGm = false): Availability {
  if (being.has('no-actions')) return { ok: false, why: say('whyNot.cannotAct') };
  if (!byGm && world.combat && world.combat.turnOf !== being.sheet.id)
    return { ok: false, why: say('whyNot.notYourTurn') };
  return { ok: true };
}
