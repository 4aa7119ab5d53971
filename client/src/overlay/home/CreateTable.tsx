import { useState } from 'react';
import type { Api } from '../../net/api.ts';
import { Button } from '../controls/Button.tsx';
import { goTo, tablePath } from '../controls/route.ts';
import { SelectField } from '../controls/SelectField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useTask } from '../controls/useTask.ts';
import { t } from '../words/t.ts';
import { FormCard } from './FormCard.tsx';

type RulesChoice = 'chip' | 'd20' | 'none';
const rulesChoices = () =>
  (['chip', 'd20', 'none'] as const).map((value) => ({ value, label: t(`ruleSettings.names.${value}`) }));

export function CreateTable({ api }: { readonly api: Api }) {
  const [name, setName] = useState('');
  const [rules, setRules] = useState<RulesChoice>('chip');
  const task = useTask();
  const submit = (): void => {
    if (name.trim() === '') return task.setError(t('home.nameMissing'));
    task.run(async () => goTo(tablePath((await api.createSession({ name: name.trim(), ruleset: rules })).session.id)));
  };
  return (
    <FormCard title={t('home.create')} about={t('home.createAbout')} onSubmit={submit}>
      <TextField
        label={t('home.tableName')}
        error={task.error}
        placeholder={t('home.tableNamePlaceholder')}
        value={name}
        maxLength={120}
        enterKeyHint="go"
        onChange={(event) => setName(event.target.value)}
      />
      <SelectField label={t('ruleSettings.chosen')} value={rules} options={rulesChoices()} onChange={setRules} />
      <Button type="submit" busy={task.busy}>
        {t('home.createGo')}
      </Button>
    </FormCard>
  );
}
