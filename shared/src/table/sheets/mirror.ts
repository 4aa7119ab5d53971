import { deriveBeing, type Sheet } from '../../rules/index.ts';
import { ownersView } from '../sight/viewSheet.ts';
import { rulesetOf } from '../state/rulesetOf.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';

/** What fits on a token. */
const MAX = 1_000_000;
const bounded = (value: number): number => Math.max(-MAX, Math.min(MAX, value));

/** What a token shows of its sheet: the vital resource as its bar, and the conditions that are no secret. */
function mirrored(state: TableState, sheet: Sheet, token: Token): Token {
  const ruleset = rulesetOf(state);
  const vital = ruleset?.sheet.resources.find(({ isVital }) => isVital);
  if (!ruleset || !vital) return token;
  const isInvisible = deriveBeing(ruleset, sheet, state.options).has('invisible');
  const bar = {
    value: bounded(sheet.resources[vital.id] ?? 0),
    max: Math.max(0, bounded(ownersView(state, sheet)?.maxima[vital.id] ?? 0)),
  };
  const statuses = [
    ...new Set(sheet.effects.flatMap(({ condition, hidden }) => (condition && !hidden ? [condition] : []))),
  ];
  const isSame =
    token.bar?.value === bar.value &&
    token.bar.max === bar.max &&
    token.ownerId === sheet.ownerId &&
    statuses.join() === token.statuses.join() &&
    token.invisible === isInvisible;
  return isSame ? token : { ...token, bar, statuses, ownerId: sheet.ownerId, invisible: isInvisible };
}

/** Keeps tokens in step with their sheets after a change. */
export function mirrorSheets(before: TableState, after: TableState): TableState {
  const sameRules = before.options === after.options;
  if (sameRules && before.sheets === after.sheets && before.tokens === after.tokens) return after;
  let tokens: Map<Token['id'], Token> | undefined;
  for (const token of after.tokens.values()) {
    if (token.sheetId === null) continue;
    const sheet = after.sheets.get(token.sheetId);
    if (sameRules && sheet === before.sheets.get(token.sheetId) && before.tokens.get(token.id) === token) continue;
    const next = sheet ? mirrored(after, sheet, token) : { ...token, sheetId: null };
    if (next !== token) (tokens ??= new Map(after.tokens)).set(token.id, next);
  }
  return tokens ? { ...after, tokens } : after;
}
