import type { Rolled, RolledVariable } from '../../dice/index.ts';
import type { SheetId } from '../../kernel/index.ts';
import { deriveBeing } from '../../rules/index.ts';
import type { Viewer } from '../state/Member.ts';
import { rulesetOf } from '../state/rulesetOf.ts';
import { readsSheet } from '../state/sheetRights.ts';
import type { TableState } from '../state/TableState.ts';
import { ownersView } from './viewSheet.ts';

/** A roll whose numbers come from a sheet that the viewer may not read: the dice and the total, not the values. */
function withoutVariables(rolled: Rolled): Rolled {
  const { total, exact, dice, omitted } = rolled;
  return {
    formula: '',
    total,
    ...(exact !== undefined && { exact }),
    dice,
    ...(omitted !== undefined && { omitted }),
    variables: [],
    text: '',
  };
}

/** A roll of which no more is to be reckoned than what it came to. */
function totalOnly({ total }: Rolled): Rolled {
  return { formula: '', total, dice: [], variables: [], text: '' };
}

/**
 * A roll with a sheet's numbers as the reader may know it: its values are for readers of the sheet. Was it made with a
 * value that something hidden moved, they get the total alone: with the dice and their own numbers they would reckon
 * how far.
 */
export function rollFor(state: TableState, reader: Viewer, sheetId: SheetId | null, rolled: Rolled): Rolled {
  const sheet = sheetId === null ? undefined : state.sheets.get(sheetId);
  const ruleset = rulesetOf(state);
  if (!sheet || !ruleset || reader.role === 'gm') return rolled;
  if (!readsSheet(reader, sheet)) return withoutVariables(rolled);
  const open = ownersView(state, sheet)?.sheet;
  const [all, known] = [
    deriveBeing(ruleset, sheet, state.options).values,
    open && deriveBeing(ruleset, open, state.options).values,
  ];
  const isOpen = ({ name, value }: RolledVariable): boolean =>
    !all.has(name) || String(known?.get(name)?.value) === value;
  return rolled.variables.every(isOpen) ? rolled : totalOnly(rolled);
}
