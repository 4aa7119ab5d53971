import type { SheetId } from '@tallow/shared/kernel';
import { combatOver, worldOver, type Board, type Combat, type World } from '@tallow/shared/rules';
import { feetPerCell } from '@tallow/shared/table';
import { beingOf, rulesetOf } from './beings.ts';
import type { EncounterModel, SheetModel } from './RulesModel.ts';
import type { TableModel, TokenModel } from './TableModel.ts';

function combatOf({ round, turnOf, combatants }: EncounterModel): Combat {
  return combatOver(
    { round, turnOf: turnOf as SheetId | null },
    (sheetId) => combatants.find((one) => one.sheetId === sheetId)?.own,
  );
}

/**
 * The table as far as this user knows it, for previews and for what buttons offer; the server judges by the whole of
 * it. Beings that cannot be read are missing, no wall is known to be in the way, and nobody to look aside.
 */
export function worldFor(model: TableModel): World {
  const ruleset = rulesetOf(model);
  const tokens = new Map(
    [...model.tokens.values()].flatMap((token) =>
      token.sheetId === '' ? [] : [[token.sheetId as SheetId, token] as const],
    ),
  );
  const board: Board<TokenModel> = {
    options: model.session.options,
    combat: model.encounter && combatOf(model.encounter),
    sheets: model.sheets as ReadonlyMap<SheetId, SheetModel>,
    being: (sheetId) => beingOf(model, sheetId),
    reachFeet: (being) => ruleset?.reachFeet(being) ?? 0,
    pieceOf: (sheetId) => tokens.get(sheetId),
    standing: () => tokens.keys(),
    areOnOneMap: () => true,
    feetPerCell: () => feetPerCell(model.scene),
    isOpen: () => true,
    hasLineOfEffect: () => true,
    isHidden: (sheetId) => tokens.get(sheetId)?.hidden ?? false,
    isWatching: () => true,
    takesPart: (sheetId) => model.encounter?.combatants.some((combatant) => combatant.sheetId === sheetId) ?? true,
  };
  return worldOver(board);
}
