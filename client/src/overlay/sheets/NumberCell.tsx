import { Dices, Pin } from 'lucide-react';
import { useState } from 'react';
import type { DerivedDefinition, Explained, FieldDefinition } from '@tallow/shared/rules';
import { Button } from '../controls/Button.tsx';
import { DraftField } from '../controls/DraftField.tsx';
import { Popover } from '../controls/Popover.tsx';
import { toWhole } from '../words/numbers.ts';
import { t } from '../words/t.ts';
import { CheckButton } from './CheckButton.tsx';
import { checkOf } from './entryActions.ts';
import explained from './Explanation.module.css';
import { Explanation } from './Explanation.tsx';
import { useSheetEditor } from './SheetEditor.ts';
import { isDerived } from './statRows.ts';
import styles from './Stats.module.css';

/** The GM's word on a derived value: a fixed number instead of it, and a bonus on top of it. */
function Rulings({ id }: { readonly id: string }) {
  const { sheet, edit, complain, isAtTable } = useSheetEditor();
  const commit =
    (key: 'overrides' | 'bonuses') =>
    (text: string): void => {
      const value = text.trim() === '' ? null : toWhole(text);
      if (value === null && text.trim() !== '') return complain(t('sheet.notANumber'));
      edit({ [key]: { [id]: value === 0 && key === 'bonuses' ? null : value } });
    };
  const fixed = sheet.overrides[id];
  return (
    <div className={explained.tools}>
      <div className={explained.pair}>
        <DraftField
          label={t('explained.bonus')}
          inputMode="numeric"
          value={String(sheet.bonuses[id] ?? '')}
          placeholder="0"
          onCommit={commit('bonuses')}
        />
        {isAtTable && (
          <DraftField
            label={t('explained.fix')}
            inputMode="numeric"
            value={String(fixed ?? '')}
            placeholder={t('sheet.unset')}
            onCommit={commit('overrides')}
          />
        )}
      </div>
      {fixed !== undefined && (
        <Button size="small" onClick={() => edit({ overrides: { [id]: null } })}>
          {t('explained.unfix')}
        </Button>
      )}
    </div>
  );
}

interface ReasonsProps {
  readonly value: Explained;
  readonly isRuled: boolean;
}

/** The number as a button that opens its reasons. */
function Reasons({ value, isRuled }: ReasonsProps) {
  const { ruleset, canEdit, canPlay, isAtTable } = useSheetEditor();
  const [isOpen, setOpen] = useState(false);
  const check = checkOf(ruleset, value.id);
  const isFixed = value.overridden !== undefined;
  const trigger = (
    <button
      type="button"
      className={styles.number}
      data-fixed={isFixed ? '' : undefined}
      aria-label={t('explained.button', { name: value.name, value: value.value })}
    >
      {isFixed && <Pin size={12} aria-hidden />}
      {value.value}
    </button>
  );
  return (
    <Popover
      trigger={trigger}
      title={t('explained.title', { name: value.name })}
      open={isOpen}
      onOpenChange={setOpen}
      side="left"
      align="center"
    >
      <Explanation explained={value} />
      {canEdit && isRuled && <Rulings id={value.id} />}
      {canPlay && isAtTable && check && (
        <div className={explained.tools}>
          <CheckButton start={check} onDone={() => setOpen(false)}>
            <Dices size={16} aria-hidden />
            {t('explained.check')}
          </CheckButton>
        </div>
      )}
    </Popover>
  );
}

interface NumberCellProps {
  readonly definition: FieldDefinition | DerivedDefinition;
  readonly isEditing: boolean;
}

/** A number of the sheet with its name. While editing, what is written down is typed over in its place. */
export function NumberCell({ definition, isEditing }: NumberCellProps) {
  const { being, sheet, edit, complain } = useSheetEditor();
  const value = being.values.get(definition.id.toLowerCase());
  if (!value) return null;
  if (isDerived(definition) || !isEditing)
    return (
      <div className={styles.cell}>
        <span className={styles.label} aria-hidden>
          {definition.name}
        </span>
        <Reasons value={value} isRuled={isDerived(definition)} />
      </div>
    );
  const { id, name, min = -Infinity, max = Infinity, start } = definition;
  const commit = (text: string): void => {
    const whole = toWhole(text);
    if (whole === null) complain(t('sheet.notANumber'));
    else if (whole < min || whole > max) complain(t('sheet.outOfBounds', { name }));
    else edit({ fields: { [id]: whole } });
  };
  return (
    <div className={styles.cell} data-editing="">
      <DraftField label={name} inputMode="numeric" value={String(sheet.fields[id] ?? start)} onCommit={commit} />
    </div>
  );
}
