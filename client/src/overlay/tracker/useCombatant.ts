import { useMemo } from 'react';
import { beingOf, rulesetOf, type CombatantModel } from '../../store/index.ts';
import { vitalOf } from '../actions/resources.ts';
import { useModel } from '../table/TableContext.ts';
import { said } from '../words/said.ts';
import { statusName } from '../words/statusName.ts';
import { t } from '../words/t.ts';

interface Known {
  readonly name: string;
  readonly color: string | undefined;
  /** Null when this user does not know them. */
  readonly points: { readonly value: number; readonly max: number } | null;
  readonly conditions: readonly string[];
}

/** What this user knows of a combatant, from its sheet or else from its token. */
export function useCombatant({ sheetId, tokenId, name }: CombatantModel): Known {
  const token = useModel((model) => model.tokens.get(tokenId));
  const sheet = useModel((model) => model.sheets.get(sheetId));
  const being = useModel((model) => beingOf(model, sheetId));
  const ruleset = useModel(rulesetOf);
  return useMemo(() => {
    const vital = ruleset && vitalOf(ruleset);
    const own =
      being && sheet && vital ? { value: sheet.resources[vital.id] ?? 0, max: being.maximum(vital.id) } : null;
    const shown = token && token.barMax > 0 ? { value: token.barValue, max: token.barMax } : null;
    const statuses = token && token.statuses !== '' ? token.statuses.split(' ').map(statusName) : [];
    return {
      name: name === '' ? t('token.somebodys') : name,
      color: token?.color,
      points: own && Number.isFinite(own.max) && own.max > 0 ? own : shown,
      conditions: sheet ? sheet.effects.map((effect) => said(effect.name)) : statuses,
    };
  }, [token, sheet, being, ruleset, name]);
}
