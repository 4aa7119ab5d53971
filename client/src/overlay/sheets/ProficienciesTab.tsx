import { BadgeCheck, Dices, Trash2 } from 'lucide-react';
import type { Proficiency } from '@tallow/shared/rules';
import { DraftField } from '../controls/DraftField.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Meter } from '../controls/Meter.tsx';
import { t, tKnown } from '../words/t.ts';
import { CheckButton } from './CheckButton.tsx';
import { checkWithProficiency } from './entryActions.ts';
import { NewProficiency } from './NewProficiency.tsx';
import { MASTERY, toBasisPoints, toPercent } from './percent.ts';
import styles from './Proficiencies.module.css';
import { useSheetEditor } from './SheetEditor.ts';

function Editor({
  known,
  onChange,
  onRemove,
}: {
  readonly known: Proficiency;
  readonly onChange: (changes: Partial<Proficiency>) => void;
  readonly onRemove: () => void;
}) {
  const { complain } = useSheetEditor();
  const commit =
    (key: 'value' | 'growth') =>
    (text: string): void => {
      const basisPoints = toBasisPoints(text);
      if (basisPoints === null) complain(t('skills.bad'));
      else onChange({ [key]: basisPoints });
    };
  return (
    <span className={styles.editor}>
      <DraftField
        label={t('skills.value', { name: known.name })}
        hideLabel
        inputMode="decimal"
        unit="%"
        value={String(toPercent(known.value))}
        onCommit={commit('value')}
      />
      <DraftField
        label={t('skills.growthOf', { name: known.name })}
        hideLabel
        inputMode="decimal"
        unit="+%"
        value={String(toPercent(known.growth))}
        onCommit={commit('growth')}
      />
      <IconButton
        icon={Trash2}
        label={t('skills.remove', { name: known.name })}
        size="small"
        tone="danger"
        onClick={onRemove}
      />
    </span>
  );
}

/** How far each skill has come, in percent; at a hundred it is mastered. */
export function ProficienciesTab({ isEditing }: { readonly isEditing: boolean }) {
  const { ruleset, sheet, canPlay, isAtTable, edit } = useSheetEditor();
  const all = sheet.proficiencies;
  const set = (proficiencies: readonly Proficiency[]): void => edit({ proficiencies: [...proficiencies] });
  const change =
    (id: string) =>
    (changes: Partial<Proficiency>): void =>
      set(all.map((each) => (each.id === id ? { ...each, ...changes } : each)));
  return (
    <div className={styles.tab}>
      {all.length === 0 && <p className={styles.none}>{t('skills.none')}</p>}
      <ul>
        {all.map((known) => {
          const check = canPlay && isAtTable ? checkWithProficiency(ruleset, known.id) : undefined;
          return (
            <li key={known.id} className={styles.row}>
              <span className={styles.name}>
                {known.name}
                <span className={styles.kind}> {tKnown('skills.kinds', known.kind) ?? known.kind}</span>
              </span>
              <Meter
                className={styles.track}
                share={known.value / MASTERY}
                tone={known.value >= MASTERY ? 'gold' : 'magic'}
              />
              <span className={styles.value}>
                {known.value >= MASTERY ? (
                  <span className={styles.mastered}>
                    <BadgeCheck size={14} aria-hidden /> {t('skills.mastered')}
                  </span>
                ) : (
                  t('skills.percent', { value: toPercent(known.value) })
                )}
                {known.value < MASTERY && (
                  <span className={styles.kind}> {t('skills.growth', { value: toPercent(known.growth) })}</span>
                )}
              </span>
              {check && !isEditing && (
                <CheckButton start={check} label={t('gear.act', { action: check.name, name: known.name })}>
                  <Dices size={14} aria-hidden />
                </CheckButton>
              )}
              {isEditing && (
                <Editor
                  known={known}
                  onChange={change(known.id)}
                  onRemove={() => set(all.filter(({ id }) => id !== known.id))}
                />
              )}
            </li>
          );
        })}
      </ul>
      {isEditing && <NewProficiency onAdd={(fresh) => set([...all, fresh])} />}
    </div>
  );
}
