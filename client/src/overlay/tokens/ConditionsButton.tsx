import { Sparkles } from 'lucide-react';
import { useState } from 'react';
import { rulesetOf, type TokenModel } from '../../store/index.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Popover } from '../controls/Popover.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { statusName } from '../words/statusName.ts';
import { t } from '../words/t.ts';
import { conditionPlan, hasCondition, type Bearer } from './conditionPlan.ts';
import styles from './Sections.module.css';
import { STATUSES, statusesOf } from './statuses.ts';

type Pressed = boolean | 'mixed';

function pressedBy(bearers: readonly Bearer[], condition: string): Pressed {
  const bearing = bearers.filter((bearer) => hasCondition(bearer, condition)).length;
  return bearing === 0 ? false : bearing === bearers.length ? true : 'mixed';
}

/** The GM gives conditions to all that are selected, or takes them. */
export function ConditionsButton({ tokens }: { readonly tokens: readonly TokenModel[] }) {
  const table = useTable();
  const ruleset = useModel(rulesetOf);
  const sheets = useModel((model) => model.sheets);
  const [isOpen, setOpen] = useState(false);
  const bearers = tokens.map((token): Bearer => ({ token, sheet: sheets.get(token.sheetId) }));
  const ofRules = ruleset?.conditions.map(({ id }) => id) ?? [];
  const plain = bearers.filter(({ sheet }) => !sheet);
  const known = new Set([
    ...(plain.length < bearers.length ? ofRules : []),
    ...(plain.length > 0 ? [...STATUSES, ...plain.flatMap(({ token }) => statusesOf(token))] : []),
  ]);
  const toggle = (condition: string): void =>
    conditionPlan(bearers, condition, ofRules.includes(condition)).forEach((action) => void table.act(action));
  return (
    <Popover
      title={t('token.conditions')}
      open={isOpen}
      onOpenChange={setOpen}
      trigger={<IconButton icon={Sparkles} label={t('token.conditions')} />}
    >
      <fieldset className={styles.conditions}>
        <legend>{t('token.conditions')}</legend>
        <div className={styles.chips}>
          {[...known].map((condition) => (
            <button
              key={condition}
              type="button"
              className={styles.chip}
              aria-pressed={pressedBy(bearers, condition)}
              onClick={() => toggle(condition)}
            >
              {statusName(condition)}
            </button>
          ))}
        </div>
      </fieldset>
    </Popover>
  );
}
