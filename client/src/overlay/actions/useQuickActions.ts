import { useMemo } from 'react';
import type { ActionDefinition } from '@tallow/shared/rules';
import { beingOf, rulesetOf, worldFor, type SheetModel } from '../../store/index.ts';
import { useIsGm, useModel, useTable } from '../table/TableContext.ts';
import { said } from '../words/said.ts';
import { t } from '../words/t.ts';
import { entriesFor, inputOf } from './draft.ts';

export interface QuickAction {
  readonly action: ActionDefinition;
  /** Why it cannot be done now, as far as this user knows; null: it can be tried. */
  readonly why: string | null;
  /** It needs a thing that the character does not have. */
  readonly isEmptyHanded: boolean;
}
const GROUPS: readonly ActionDefinition['group'][] = ['attack', 'spell', 'check', 'manoeuvre', 'item'];

/** What the rules let a character do, in the order in which a bar shows it. */
export function useQuickActions(sheet: SheetModel): readonly QuickAction[] {
  const table = useTable();
  const ruleset = useModel(rulesetOf);
  const session = useModel((model) => model.session);
  const encounter = useModel((model) => model.encounter);
  const isGm = useIsGm();
  return useMemo(() => {
    const model = { ...table.model, session, encounter };
    const being = beingOf(model, sheet.id);
    if (!ruleset || !being || being.sheet !== sheet) return [];
    const world = worldFor(model);
    const toQuick = (action: ActionDefinition): QuickAction => {
      const entry = inputOf(action, 'entry');
      const isEmptyHanded = entry !== undefined && !entry.optional && entriesFor(action, sheet).length === 0;
      const available = action.available(being, world, isGm);
      return {
        action,
        isEmptyHanded,
        why: !available.ok ? said(available.why) : isEmptyHanded ? t('actions.nothingAtHand') : null,
      };
    };
    const listed = ruleset.actions.filter(({ group }) => GROUPS.includes(group));
    return listed.map(toQuick).toSorted((a, b) => GROUPS.indexOf(a.action.group) - GROUPS.indexOf(b.action.group));
  }, [table, ruleset, session, encounter, sheet, isGm]);
}
