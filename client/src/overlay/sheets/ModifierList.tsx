import { Plus, X } from 'lucide-react';
import type { Modifier } from '@tallow/shared/rules';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { t } from '../words/t.ts';
import styles from './EntryDialog.module.css';
import { ModifierFields } from './ModifierFields.tsx';
import { startModifier } from './modifierForm.ts';
import { useSheetEditor } from './SheetEditor.ts';

const kinds = () =>
  (['stat', 'resistance', 'advantage', 'pool', 'flag'] as const).map((value) => ({
    value,
    label: t(`entry.kinds.${value}`),
  }));

interface ModifierListProps {
  readonly modifiers: readonly Modifier[];
  readonly onChange: (modifiers: readonly Modifier[]) => void;
}

/** What a thing or an effect changes, one line each. */
export function ModifierList({ modifiers, onChange }: ModifierListProps) {
  const { ruleset } = useSheetEditor();
  const put = (at: number, modifier: Modifier): void =>
    onChange(modifiers.map((known, i) => (i === at ? modifier : known)));
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{t('entry.modifiers')}</legend>
      {modifiers.map((modifier, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- modifiers have nothing else to be known by
        <div key={i} className={styles.line}>
          <SelectField
            label={t('entry.kind')}
            hideLabel
            value={modifier.kind}
            options={kinds()}
            onChange={(kind) => put(i, startModifier(ruleset, kind))}
          />
          <ModifierFields modifier={modifier} onChange={(next) => put(i, next)} />
          <IconButton
            icon={X}
            label={t('entry.removeModifier')}
            size="small"
            onClick={() => onChange(modifiers.filter((_, at) => at !== i))}
          />
        </div>
      ))}
      <div>
        <Button size="small" onClick={() => onChange([...modifiers, startModifier(ruleset, 'stat')])}>
          <Plus size={14} aria-hidden />
          {t('entry.addModifier')}
        </Button>
      </div>
    </fieldset>
  );
}
