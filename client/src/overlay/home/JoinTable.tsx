import { useEffect, useState } from 'react';
import type { Api } from '../../net/api.ts';
import { Button } from '../controls/Button.tsx';
import { goTo, waitingPath } from '../controls/route.ts';
import { TextField } from '../controls/TextField.tsx';
import { findJoinCode } from '../invites/joinCode.ts';
import { t } from '../words/t.ts';
import { OtherName } from './OtherName.tsx';
import { useJoin } from './useJoin.ts';
import { FormCard } from './FormCard.tsx';

/** `isFirst`: there is no other table to go to, so this is the thing to do. */
export function JoinTable({ api, isFirst }: { readonly api: Api; readonly isFirst: boolean }) {
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const { task, wantsName, isKnocking, join, forgetName } = useJoin(api);
  const code = findJoinCode(typed);
  useEffect(() => void (isKnocking && code !== null && goTo(waitingPath(code))), [isKnocking, code]);
  const submit = (): void => {
    if (code === null) return task.setError(t('home.codeWrong'));
    if (wantsName && name.trim() === '') return task.setError(t('home.nameMissing'));
    join(code, wantsName ? name : undefined);
  };
  const type = (next: string): void => {
    setTyped(next);
    forgetName();
  };
  return (
    <FormCard title={t('home.join')} about={t('home.joinAbout')} onSubmit={submit}>
      <TextField
        label={t('home.code')}
        error={wantsName ? null : task.error}
        placeholder={t('home.codePlaceholder')}
        value={typed}
        autoCapitalize="characters"
        spellCheck={false}
        enterKeyHint="go"
        onChange={(event) => type(event.target.value)}
      />
      {wantsName && <OtherName name={name} error={task.error} onChange={setName} />}
      <Button kind={isFirst || wantsName ? 'primary' : 'quiet'} type="submit" busy={task.busy}>
        {wantsName ? t('joining.joinAs') : t('home.joinGo')}
      </Button>
    </FormCard>
  );
}
