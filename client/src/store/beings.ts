import { deriveBeing, type Being, type Ruleset } from '@tallow/shared/rules';
import type { SheetModel } from './RulesModel.ts';
import { spokenRuleset } from './rulesets.ts';
import type { TableModel } from './TableModel.ts';

type Rules = Pick<TableModel, 'session' | 'sheets'>;

/** The rules of the table; undefined where it has none that this page knows. */
export const rulesetOf = ({ session }: Pick<TableModel, 'session'>): Ruleset | undefined =>
  spokenRuleset(session.ruleset);

/**
 * A sheet with everything that follows from it, for display and previews; the server computes its own. The same object
 * for the same sheet.
 */
export function beingOf(model: Rules, sheetId: string): Being | undefined {
  const [ruleset, sheet] = [rulesetOf(model), model.sheets.get(sheetId)];
  return ruleset && sheet?.ruleset === ruleset.id ? deriveBeing(ruleset, sheet, model.session.options) : undefined;
}

/** The sheet of a token, where this user may read it. */
export function sheetOfToken(
  { tokens, sheets }: Pick<TableModel, 'tokens' | 'sheets'>,
  tokenId: string,
): SheetModel | undefined {
  const sheetId = tokens.get(tokenId)?.sheetId ?? '';
  return sheets.get(sheetId);
}

/** The picture of a sheet, or else of its token: tables from before these were one have it on the token only. */
export function faceOf(
  { tokens }: Pick<TableModel, 'tokens'>,
  { id, image }: Pick<SheetModel, 'id' | 'image'>,
): string {
  if (image !== '') return image;
  for (const token of tokens.values()) if (token.sheetId === id && token.image !== '') return token.image;
  return '';
}

/** Whether this user acts for the sheet: the GM for all, players for their own. */
export function playsSheet(
  { me, viewAs }: Pick<TableModel, 'me' | 'viewAs'>,
  { ownerId }: Pick<SheetModel, 'ownerId'>,
): boolean {
  if (viewAs !== null) return false;
  return me.role === 'gm' || (me.role === 'player' && ownerId === me.userId);
}

/** Whom this user speaks and rolls for: the selected sheet, or else the only one of their own. */
export function spokenFor(model: TableModel): SheetModel | undefined {
  const [selected] = model.selection;
  const sheet = selected === undefined ? undefined : sheetOfToken(model, selected);
  if (sheet && playsSheet(model, sheet)) return sheet;
  const own = [...model.sheets.values()].filter(({ ownerId }) => ownerId === model.me.userId);
  return own.length === 1 ? own[0] : undefined;
}
