import { Plus, X } from 'lucide-react';
import { missing, type Requirement } from '@tallow/shared/rules';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { t } from '../words/t.ts';
import styles from './EntryDialog.module.css';
import { simpleRequirements, toRequirement } from './entryForm.ts';
import { statChoices } from './modifierForm.ts';
import { useSheetEditor } from './SheetEditor.ts';
import { WholeField } from './WholeField.tsx';

interface RequirementListProps {
  readonly requires: Requirement | null;
  readonly onChange: (requires: Requirement | null) => void;
}
const kinds = () => (['field', 'mastery'] as const).map((value) => ({ value, label: t(`entry.${value}`) }));

function Line({ part, onChange }: { readonly part: Requirement; readonly onChange: (part: Requirement) => void }) {
  const { ruleset, sheet } = useSheetEditor();
  const skills = sheet.proficiencies.map(({ id, name }) => ({ value: id, label: name }));
  const stats = statChoices(ruleset);
  const pickKind = (kind: 'field' | 'mastery'): void =>
    onChange(kind === 'field' ? { field: stats[0]?.value ?? '', atLeast: 1 } : { mastery: skills[0]?.value ?? '' });
  const kind = 'mastery' in part ? 'mastery' : 'field';
  return (
    <>
      <SelectField
        label={t('entry.requires')}
        hideLabel
        value={kind}
        options={skills.length > 0 || kind === 'mastery' ? kinds() : kinds().slice(0, 1)}
        onChange={pickKind}
      />
      {'mastery' in part && (
        <SelectField
          label={t('entry.mastery')}
          hideLabel
          value={part.mastery}
          options={
            skills.some(({ value }) => value === part.mastery)
              ? skills
              : [{ value: part.mastery, label: part.mastery }, ...skills]
          }
          onChange={(mastery) => onChange({ mastery })}
        />
      )}
      {'field' in part && (
        <SelectField
          label={t('entry.field')}
          hideLabel
          value={part.field}
          options={stats}
          onChange={(field) => onChange({ ...part, field })}
        />
      )}
      {'field' in part && (
        <WholeField
          label={t('entry.atLeast')}
          hideLabel
          value={part.atLeast}
          onCommit={(atLeast) => onChange({ ...part, atLeast })}
        />
      )}
    </>
  );
}

/** What must be true before a thing can be used. One that nests deeper is shown as it is, and can only be dropped. */
export function RequirementList({ requires, onChange }: RequirementListProps) {
  const { ruleset, being } = useSheetEditor();
  const parts = simpleRequirements(requires);
  const set = (next: readonly Requirement[]): void => onChange(toRequirement(next));
  const first = statChoices(ruleset)[0]?.value ?? '';
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{t('entry.requires')}</legend>
      {parts === null && (
        <p className={styles.nested}>
          {missing(requires, being).join(', ') || t('sheet.unset')}
          <IconButton icon={X} label={t('entry.removeRequirement')} size="small" onClick={() => onChange(null)} />
        </p>
      )}
      {parts?.map((part, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- requirements have nothing else to be known by
        <div key={i} className={styles.line}>
          <Line part={part} onChange={(next) => set(parts.map((known, at) => (at === i ? next : known)))} />
          <IconButton
            icon={X}
            label={t('entry.removeRequirement')}
            size="small"
            onClick={() => set(parts.filter((_, at) => at !== i))}
          />
        </div>
      ))}
      {parts && (
        <div>
          <Button size="small" onClick={() => set([...parts, { field: first, atLeast: 1 }])}>
            <Plus size={14} aria-hidden />
            {t('entry.addRequirement')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
