import type { Modifier } from '@tallow/shared/rules';
import { DraftField } from '../controls/DraftField.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { t } from '../words/t.ts';
import { poolChoices, resistanceChoices, statChoices } from './modifierForm.ts';
import { useSheetEditor } from './SheetEditor.ts';
import { WholeField } from './WholeField.tsx';

const modes = () =>
  (['advantage', 'disadvantage'] as const).map((value) => ({ value, label: t(`entry.modes.${value}`) }));
const FAR = 1_000_000;
const RULE_ID = /^[a-zA-Z][\w.:-]{0,63}$/;

interface ModifierFieldsProps {
  readonly modifier: Modifier;
  readonly onChange: (modifier: Modifier) => void;
}

/** The rest of a modifier's line, by its kind. */
export function ModifierFields({ modifier, onChange }: ModifierFieldsProps) {
  const { ruleset } = useSheetEditor();
  const amount = (value: number, set: (value: number) => void) => (
    <WholeField label={t('entry.amount')} hideLabel value={value} min={-FAR} max={FAR} onCommit={set} />
  );
  const word = (label: string, value: string, set: (value: string) => void) => (
    <DraftField
      label={label}
      hideLabel
      value={value}
      maxLength={64}
      onCommit={(text) => RULE_ID.test(text.trim()) && set(text.trim())}
    />
  );
  switch (modifier.kind) {
    case 'stat':
      return (
        <>
          <SelectField
            label={t('entry.what')}
            hideLabel
            value={modifier.stat}
            options={statChoices(ruleset)}
            onChange={(stat) => onChange({ ...modifier, stat })}
          />
          {amount(modifier.add, (add) => onChange({ ...modifier, add }))}
        </>
      );
    case 'pool':
      return (
        <>
          <SelectField
            label={t('entry.what')}
            hideLabel
            value={modifier.pool}
            options={poolChoices(ruleset)}
            onChange={(pool) => onChange({ ...modifier, pool })}
          />
          {amount(modifier.add, (add) => onChange({ ...modifier, add }))}
        </>
      );
    case 'resistance':
      return (
        <>
          <SelectField
            label={t('entry.what')}
            hideLabel
            value={modifier.to}
            options={resistanceChoices(ruleset, t('entry.all'))}
            onChange={(to) => onChange({ ...modifier, to })}
          />
          <WholeField
            label={t('entry.percent')}
            hideLabel
            value={Math.round(modifier.basisPoints / 100)}
            min={-100}
            max={100}
            onCommit={(percent) => onChange({ ...modifier, basisPoints: percent * 100 })}
          />
        </>
      );
    case 'advantage':
      return (
        <>
          {word(t('entry.what'), modifier.on, (on) => onChange({ ...modifier, on }))}
          <SelectField
            label={t('rolls.mode')}
            hideLabel
            value={modifier.mode}
            options={modes()}
            onChange={(mode) => onChange({ ...modifier, mode })}
          />
        </>
      );
    case 'flag':
      return word(t('entry.kinds.flag'), modifier.flag, (flag) => onChange({ ...modifier, flag }));
  }
}
