import type { SheetId } from '../../kernel/index.ts';
import { deriveBeing, type Ruleset } from '../../rules/index.ts';
import type { TableState } from '../state/TableState.ts';

/** Whether the rules give somebody turns: most give the dead none. */
export function takesTurns({ sheets, options }: TableState, ruleset: Ruleset): (sheetId: SheetId) => boolean {
  return (sheetId) => {
    const sheet = sheets.get(sheetId);
    return sheet !== undefined && (ruleset.takesTurns?.(deriveBeing(ruleset, sheet, options)) ?? true);
  };
}
