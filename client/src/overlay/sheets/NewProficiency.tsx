import { useState, type FormEvent } from 'react';
import type { Proficiency } from '@tallow/shared/rules';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';
import { t } from '../words/t.ts';
import { toRuleId } from './percent.ts';
import styles from './Proficiencies.module.css';
import { useSheetEditor } from './SheetEditor.ts';

const USUAL_GROWTH = 100;

export function NewProficiency({ onAdd }: { readonly onAdd: (proficiency: Proficiency) => void }) {
  const { sheet } = useSheetEditor();
  const [name, setName] = useState('');
  const [kind, setKind] = useState('weapon');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    const id = toRuleId(
      name,
      sheet.proficiencies.map((known) => known.id),
    );
    onAdd({ id, name: name.trim(), kind: toRuleId(kind, []), growth: USUAL_GROWTH, value: 0 });
    setName('');
  };
  return (
    <form className={styles.fresh} onSubmit={add}>
      <TextField
        label={t('skills.name')}
        value={name}
        maxLength={120}
        onChange={({ target }) => setName(target.value)}
      />
      <TextField
        label={t('skills.kind')}
        value={kind}
        maxLength={40}
        onChange={({ target }) => setKind(target.value)}
      />
      <Button type="submit">{t('skills.add')}</Button>
    </form>
  );
}
