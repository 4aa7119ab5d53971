import type { Rolled } from '../../dice/index.ts';
import type { SheetId } from '../../kernel/index.ts';
import { deriveBeing } from '../../rules/index.ts';
import type { Viewer } from '../members/state.ts';
import { rulesetOf } from '../ruleset.ts';
import { readsSheet } from '../sheets/rights.ts';
import { ownersView } from '../sheets/view.ts';
import type { TableState } from '../state.ts';
import { withoutVariables } from './view.ts';

/** A roll with a sheet's numbers as the reader may know it: its values are for readers of the sheet, unless something hidden moved one of them. */
export function rollFor(state: TableState, reader: Viewer, sheetId: SheetId | null, rolled: Rolled): Rolled {
  const sheet = sheetId === null ? undefined : state.sheets.get(sheetId);
  const ruleset = rulesetOf(state);
  if (!sheet || !ruleset || reader.role === 'gm') return rolled;
  const open = readsSheet(reader, sheet) ? ownersView(state, sheet)?.sheet : undefined;
  if (!open) return withoutVariables(rolled);
  const [all, known] = [deriveBeing(ruleset, sheet, state.options).values, deriveBeing(ruleset, open, state.options).values];
  return rolled.variables.every(({ name }) => all.get(name)?.value === known.get(name)?.value) ? rolled : withoutVariables(rolled);
}
