import { useEffect, useMemo, useState, type FormEvent } from 'react';
import { openApi, type Invite } from '../../../net/api.ts';
import { useAccount, type Account } from '../../account/accounts.ts';
import { WaysIn } from '../../account/WaysIn.tsx';
import { Button } from '../../controls/Button.tsx';
import card from '../../controls/Card.module.css';
import { cx } from '../../controls/cx.ts';
import field from '../../controls/Field.module.css';
import { useMainAction } from '../../controls/mainAction.ts';
import { Link } from '../../controls/Link.tsx';
import { hasKnocked } from '../../controls/route.ts';
import { Spinner } from '../../controls/Spinner.tsx';
import { InviteCard } from '../../home/InviteCard.tsx';
import { OtherName } from '../../home/OtherName.tsx';
import { useInvite } from '../../home/useInvite.ts';
import { useJoin } from '../../home/useJoin.ts';
import { findJoinCode } from '../../invites/joinCode.ts';
import { t } from '../../words/t.ts';
import styles from './JoinPage.module.css';
import { MessagePage } from './MessagePage.tsx';

const ONCE = { replace: true };

/** The page behind an invite link: a name if there is none yet, whose table it is, and then in. */
export function JoinPage({ code }: { readonly code: string }) {
  const account = useAccount();
  if (account) return <Invited key={account.user.id} account={account} code={findJoinCode(code) ?? code} />;
  return (
    <MessagePage title={t('home.invited')} about={t('home.invitedAbout')}>
      <div className={cx(card.panel, card.floats, styles.card)}>
        <WaysIn invite={findJoinCode(code) ?? code} />
      </div>
    </MessagePage>
  );
}

interface DoorProps {
  readonly invite: Invite;
  readonly joining: ReturnType<typeof useJoin>;
  readonly go: (name?: string) => void;
}

/** What leads in: joining, knocking, or another name for either. */
function Door({ invite, joining: { task, wantsName, isKnocking }, go }: DoorProps) {
  const [name, setName] = useState('');
  const goAs = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return task.setError(t('home.nameMissing'));
    go(name);
  };
  const goLabel = invite.knock ? t('invite.knock') : t('invite.join');
  useMainAction(isKnocking || wantsName ? null : goLabel, () => go());
  if (isKnocking)
    return (
      <section className={styles.waiting} aria-live="polite">
        <Spinner label={t('invite.told')} />
        <div>
          <p className={styles.told}>{t('invite.told')}</p>
          <p className={styles.about}>{t('invite.toldAbout')}</p>
        </div>
        <Button size="small" busy={task.busy} onClick={() => go(name.trim() === '' ? undefined : name)}>
          {t('invite.again')}
        </Button>
      </section>
    );
  if (wantsName)
    return (
      <form className={styles.form} onSubmit={goAs} noValidate>
        <OtherName name={name} error={task.error} onChange={setName} />
        <Button kind="primary" type="submit" busy={task.busy}>
          {invite.knock ? t('invite.knockAs') : t('joining.joinAs')}
        </Button>
      </form>
    );
  return (
    <>
      {task.error !== null && (
        <p role="alert" className={field.error}>
          {task.error}
        </p>
      )}
      <Button kind="primary" wide busy={task.busy} onClick={() => go()}>
        {goLabel}
      </Button>
    </>
  );
}

function Invited({ account: { token, user }, code }: { readonly account: Account; readonly code: string }) {
  const api = useMemo(() => openApi(token), [token]);
  const joining = useJoin(api, hasKnocked());
  const { join, isKnocking } = joining;
  const { invite, error, reload } = useInvite(api, code, isKnocking);
  const isMember = invite?.isMember === true;
  // Whoever is at the table goes to it, and so does whoever was let in.
  useEffect(() => void (isMember && join(code, undefined, ONCE)), [isMember, join, code]);
  if (error !== null)
    return (
      <MessagePage title={t('home.join')} about={error}>
        <Button kind="primary" onClick={reload}>
          {t('home.retry')}
        </Button>
        <Link href="/">{t('back')}</Link>
      </MessagePage>
    );
  if (!invite) return <MessagePage about={t('home.lookingUp')} />;
  if (isMember && joining.task.error === null) return <MessagePage about={t('home.joining')} />;
  return (
    <MessagePage>
      <InviteCard invite={invite} name={user.displayName}>
        <Door invite={invite} joining={joining} go={(name) => join(code, name, ONCE)} />
      </InviteCard>
      <Link href="/">{t('back')}</Link>
    </MessagePage>
  );
}
