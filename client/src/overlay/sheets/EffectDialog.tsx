import { useState, type FormEvent } from 'react';
import type { SheetId } from '@tallow/shared/kernel';
import type { Duration, Modifier } from '@tallow/shared/rules';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { SwitchField } from '../controls/SwitchField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { toWhole } from '../words/numbers.ts';
import { t } from '../words/t.ts';
import styles from './Effects.module.css';
import { ModifierList } from './ModifierList.tsx';
import { useSheetEditor } from './SheetEditor.ts';

const durations = () =>
  (['until-removed', 'rounds', 'turns', 'hours'] as const).map((value) => ({
    value,
    label: t(`effects.durations.${value}`),
  }));

function toDuration(kind: Duration['kind'], left: number, of: SheetId): Duration {
  if (kind === 'until-removed') return { kind };
  return kind === 'turns' ? { kind, left, of, at: 'end' } : { kind, left };
}

/** The GM puts a condition of the rules, or one of their own, on a character. */
export function EffectDialog({ onClose }: { readonly onClose: () => void }) {
  const { ruleset, sheet } = useSheetEditor();
  const table = useTable();
  const [condition, setCondition] = useState(ruleset.conditions[0]?.id ?? '');
  const [name, setName] = useState('');
  const [modifiers, setModifiers] = useState<readonly Modifier[]>([]);
  const sheets = useModel((model) => model.sheets);
  const [source, setSource] = useState('');
  const [kind, setKind] = useState<Duration['kind']>('until-removed');
  const [left, setLeft] = useState('1');
  const [isHidden, setHidden] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const conditions = [
    ...ruleset.conditions.map((known) => ({ value: known.id, label: known.name })),
    { value: '', label: t('effects.own') },
  ];
  const others = [...sheets.values()]
    .filter(({ id }) => id !== sheet.id)
    .map(({ id, name: called }) => ({ value: id as string, label: called }));
  const sources = [{ value: '', label: t('effects.nobody') }, ...others];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const count = toWhole(left);
    if (condition === '' && name.trim() === '') return setWhy(t('effects.nameMissing'));
    if (count === null || count < 1) return setWhy(t('sheet.notANumber'));
    const what = condition === '' ? { name: name.trim(), modifiers: [...modifiers] } : { condition };
    const of = sheet.id as SheetId;
    const by = source === '' ? null : (source as SheetId);
    void table.act({
      action: 'sheet.effect',
      sheetIds: [of],
      ...what,
      source: by,
      duration: toDuration(kind, count, of),
      hidden: isHidden,
    });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('effects.title', { name: sheet.name })}>
      <form className={styles.form} onSubmit={submit}>
        <SelectField label={t('effects.condition')} value={condition} options={conditions} onChange={setCondition} />
        {condition !== '' && (
          <p className={styles.about}>{ruleset.conditions.find(({ id }) => id === condition)?.text}</p>
        )}
        {condition === '' && (
          <TextField
            label={t('effects.name')}
            value={name}
            maxLength={80}
            onChange={({ target }) => setName(target.value)}
          />
        )}
        {condition === '' && <ModifierList modifiers={modifiers} onChange={setModifiers} />}
        <SelectField label={t('effects.source')} value={source} options={sources} onChange={setSource} />
        <div className={styles.pair}>
          <SelectField label={t('effects.duration')} value={kind} options={durations()} onChange={setKind} />
          {kind !== 'until-removed' && (
            <TextField
              label={t('effects.howMany')}
              inputMode="numeric"
              value={left}
              maxLength={6}
              onChange={({ target }) => setLeft(target.value)}
            />
          )}
        </div>
        <SwitchField
          label={t('effects.hidden')}
          note={t('effects.hiddenNote')}
          checked={isHidden}
          onChange={setHidden}
        />
        {why !== null && <p role="alert">{why}</p>}
        <Button kind="primary" type="submit">
          {t('effects.go')}
        </Button>
      </form>
    </Dialog>
  );
}
