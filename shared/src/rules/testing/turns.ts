import type { SheetId } from '../../kernel/index.ts';
import type { Change, Effect, Sheet } from '../index.ts';
import { changed, fullPools, type TestTable } from './TestTable.ts';

function countDown(sheet: Sheet, effect: Effect, isDue: (effect: Effect) => boolean): readonly Change[] {
  const { duration } = effect;
  if (!isDue(effect) || !('left' in duration)) return [];
  if (duration.left <= 1) return [{ type: 'EffectRemoved', sheetId: sheet.id, effectId: effect.id }];
  return [
    { type: 'EffectTimed', sheetId: sheet.id, effectId: effect.id, duration: { ...duration, left: duration.left - 1 } },
  ];
}

/**
 * What the framework does when a turn starts: effects run down, then the pools that come back on one's own turn are
 * full again.
 */
export function startTurn(table: TestTable, of: string): TestTable {
  if (!table.combat) return table;
  const due = ({ duration }: Effect): boolean =>
    duration.kind === 'turns' && duration.of === of && duration.at === 'start';
  const run = changed(
    table,
    [...table.sheets.values()].flatMap((sheet) => sheet.effects.flatMap((effect) => countDown(sheet, effect, due))),
  );
  const filled = refilled(run, [of as SheetId], 'own-turn');
  return { ...filled, combat: { ...filled.combat!, turnOf: of as SheetId } };
}

/** A new round: pools that come back with it are full again, and effects that last rounds run down. */
export function startRound(table: TestTable): TestTable {
  if (!table.combat) return table;
  const due = ({ duration }: Effect): boolean => duration.kind === 'rounds';
  const run = changed(
    table,
    [...table.sheets.values()].flatMap((sheet) => sheet.effects.flatMap((effect) => countDown(sheet, effect, due))),
  );
  const filled = refilled(run, [...run.sheets.keys()], 'round');
  return { ...filled, combat: { ...filled.combat!, round: filled.combat!.round + 1 } };
}

function refilled(table: TestTable, ids: readonly SheetId[], when: 'own-turn' | 'round'): TestTable {
  const changes = ids.flatMap((id) => {
    const full = fullPools(table.ruleset, table.sheets.get(id)!, table.options);
    return table.ruleset.pools
      .filter((pool) => pool.resets(table.options) === when)
      .map((pool): Change => ({ type: 'PoolSet', sheetId: id, pool: pool.id, value: full[pool.id]! }));
  });
  return changed(table, changes);
}
