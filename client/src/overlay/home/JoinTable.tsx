import { useState } from 'react';
import type { Api } from '../../net/api.ts';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';
import { goTo, tablePath } from '../route.ts';
import { useTask } from '../useTask.ts';
import { words } from '../words.ts';
import { readJoinCode } from './readJoinCode.ts';
import { WayCard } from './WayCard.tsx';

/** `isFirst`: there is no other table to go to, so this is the thing to do. */
export function JoinTable({ api, isFirst }: { readonly api: Api; readonly isFirst: boolean }) {
  const [typed, setTyped] = useState('');
  const task = useTask();
  const submit = (): void => {
    const code = readJoinCode(typed);
    if (code === null) return task.setError(words.home.codeWrong);
    task.run(async () => goTo(tablePath((await api.joinSession(code)).session.id)));
  };
  return (
    <WayCard title={words.home.join} about={words.home.joinAbout} onSubmit={submit}>
      <TextField label={words.home.code} error={task.error} placeholder={words.home.codePlaceholder} value={typed} autoCapitalize="characters" spellCheck={false} enterKeyHint="go" onChange={(event) => setTyped(event.target.value)} />
      <Button kind={isFirst ? 'primary' : 'quiet'} type="submit" busy={task.busy}>{words.home.joinGo}</Button>
    </WayCard>
  );
}
