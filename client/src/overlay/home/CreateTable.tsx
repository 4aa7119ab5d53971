import { useState } from 'react';
import type { Api } from '../../net/api.ts';
import { Button } from '../controls/Button.tsx';
import { goTo, tablePath } from '../controls/route.ts';
import { SelectField } from '../controls/SelectField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useTask } from '../controls/useTask.ts';
import { words } from '../words/words.ts';
import { WayCard } from './WayCard.tsx';

type RulesChoice = keyof typeof words.ruleSettings.names;
const RULES = (Object.keys(words.ruleSettings.names) as RulesChoice[]).map((value) => ({
  value,
  label: words.ruleSettings.names[value],
}));

export function CreateTable({ api }: { readonly api: Api }) {
  const [name, setName] = useState('');
  const [rules, setRules] = useState<RulesChoice>('chip');
  const task = useTask();
  const submit = (): void => {
    if (name.trim() === '') return task.setError(words.home.nameMissing);
    task.run(async () => goTo(tablePath((await api.createSession(name.trim(), rules)).session.id)));
  };
  return (
    <WayCard title={words.home.create} about={words.home.createAbout} onSubmit={submit}>
      <TextField
        label={words.home.tableName}
        error={task.error}
        placeholder={words.home.tableNamePlaceholder}
        value={name}
        maxLength={120}
        enterKeyHint="go"
        onChange={(event) => setName(event.target.value)}
      />
      <SelectField label={words.ruleSettings.chosen} value={rules} options={RULES} onChange={setRules} />
      <Button type="submit" busy={task.busy}>
        {words.home.createGo}
      </Button>
    </WayCard>
  );
}
