import { useEffect, useMemo, useState, type FormEvent } from 'react';
import { openApi } from '../../../net/api.ts';
import { useAccount, type Account } from '../../account/accounts.ts';
import { WaysIn } from '../../account/WaysIn.tsx';
import { Button } from '../../controls/Button.tsx';
import card from '../../controls/Card.module.css';
import { cx } from '../../controls/cx.ts';
import { Link } from '../../controls/Link.tsx';
import { OtherName } from '../../home/OtherName.tsx';
import { useJoin } from '../../home/useJoin.ts';
import { findJoinCode } from '../../invites/joinCode.ts';
import { t } from '../../words/t.ts';
import styles from './JoinPage.module.css';
import { MessagePage } from './MessagePage.tsx';

const ONCE = { replace: true };

/** The page behind an invite link: a name if there is none yet, then straight to the table. */
export function JoinPage({ code }: { readonly code: string }) {
  const account = useAccount();
  if (account) return <Joining key={account.user.id} account={account} code={findJoinCode(code) ?? code} />;
  return (
    <MessagePage title={t('home.invited')} about={t('home.invitedAbout')}>
      <div className={cx(card.panel, card.floats, styles.card)}>
        <WaysIn invite={findJoinCode(code) ?? code} />
      </div>
    </MessagePage>
  );
}

function Joining({ account: { token }, code }: { readonly account: Account; readonly code: string }) {
  const api = useMemo(() => openApi(token), [token]);
  const { task, wantsName, join } = useJoin(api);
  const [name, setName] = useState('');
  // Once for each name; the button below repeats it.
  useEffect(() => join(code, undefined, ONCE), [join, code]);
  const joinAs = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return task.setError(t('home.nameMissing'));
    join(code, name, ONCE);
  };
  if (wantsName) {
    return (
      <MessagePage title={t('home.invited')}>
        <form className={styles.form} onSubmit={joinAs} noValidate>
          <OtherName name={name} error={task.error} onChange={setName} />
          <Button kind="primary" type="submit" busy={task.busy}>
            {t('joining.joinAs')}
          </Button>
        </form>
        <Link href="/">{t('back')}</Link>
      </MessagePage>
    );
  }
  if (task.error === null) return <MessagePage about={t('home.joining')} />;
  return (
    <MessagePage title={t('home.join')} about={task.error}>
      <Button kind="primary" onClick={() => join(code, undefined, ONCE)}>
        {t('home.retry')}
      </Button>
      <Link href="/">{t('back')}</Link>
    </MessagePage>
  );
}
