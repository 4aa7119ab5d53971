import { useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useTask } from '../controls/useTask.ts';
import { t } from '../words/t.ts';
import { forget } from './accounts.ts';
import { AccountSection } from './AccountSection.tsx';
import styles from './AccountSection.module.css';
import type { MyAccount } from './useMyAccount.ts';

/** Ends an account for good, for whoever types its name. */
export function DeleteSection({ mine: { identity, me } }: { readonly mine: MyAccount }) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const task = useTask();
  const name = me.displayName;
  const close = (): void => {
    setOpen(false);
    setTyped('');
  };
  const remove = (): void =>
    task.run(async () => {
      await identity.deleteMe();
      forget(me.id);
    });
  return (
    <AccountSection title={t('account.delete')} about={t('account.deleteAbout')}>
      <div className={styles.buttons}>
        <Button kind="danger" onClick={() => setOpen(true)}>
          {t('asksFirst', { action: t('account.delete') })}
        </Button>
      </div>
      <Dialog
        open={isOpen}
        onClose={close}
        title={t('account.deleteSure', { name })}
        about={t('account.deleteAbout')}
        actions={
          <>
            <Button onClick={close}>{t('cancel')}</Button>
            <Button kind="danger" busy={task.busy} disabled={typed.trim() !== name} onClick={remove}>
              {t('account.deleteGo')}
            </Button>
          </>
        }
      >
        <TextField
          label={t('account.deleteType', { name })}
          error={task.error}
          value={typed}
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Dialog>
    </AccountSection>
  );
}
