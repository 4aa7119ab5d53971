import { useState } from 'react';
import type { Api } from '../../net/api.ts';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';
import { goTo, tablePath } from '../route.ts';
import { useTask } from '../useTask.ts';
import { words } from '../words.ts';
import { WayCard } from './WayCard.tsx';

export function CreateTable({ api }: { readonly api: Api }) {
  const [name, setName] = useState('');
  const task = useTask();
  const submit = (): void => {
    if (name.trim() === '') return task.setError(words.home.nameMissing);
    task.run(async () => goTo(tablePath((await api.createSession(name.trim())).session.id)));
  };
  return (
    <WayCard title={words.home.create} about={words.home.createAbout} onSubmit={submit}>
      <TextField label={words.home.tableName} error={task.error} placeholder={words.home.tableNamePlaceholder} value={name} maxLength={120} enterKeyHint="go" onChange={(event) => setName(event.target.value)} />
      <Button type="submit" busy={task.busy}>{words.home.createGo}</Button>
    </WayCard>
  );
}
