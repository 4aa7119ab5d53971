import { useCallback, useState } from 'react';
import { Badge } from '../controls/Badge.tsx';
import { Button } from '../controls/Button.tsx';
import { Confirm } from '../controls/Confirm.tsx';
import { useTask } from '../controls/useTask.ts';
import { formats } from '../words/formats.ts';
import { t } from '../words/t.ts';
import { forget } from './accounts.ts';
import { AccountRow } from './AccountRow.tsx';
import { AccountSection } from './AccountSection.tsx';
import styles from './AccountSection.module.css';
import { deviceName } from './deviceName.ts';
import { useList } from './useList.ts';
import type { MyAccount } from './useMyAccount.ts';

/** Where somebody is signed in, and how that ends. */
export function DevicesSection({ mine: { identity, me } }: { readonly mine: MyAccount }) {
  const { items, error, reload } = useList(useCallback(async () => (await identity.signIns()).signIns, [identity]));
  const [asking, setAsking] = useState<'here' | 'everywhere' | null>(null);
  const task = useTask();
  const end = (id: string): void =>
    task.run(async () => {
      await identity.endSignIn(id);
      reload();
    });
  const signOut = (how: 'here' | 'everywhere'): void =>
    task.run(async () => {
      await (how === 'here' ? identity.logout() : identity.logoutEverywhere());
      forget(me.id);
    });
  const everywhereAbout = me.isGuest
    ? `${t('account.everywhereAbout')} ${t('account.everywhereGuest')}`
    : t('account.everywhereAbout');
  return (
    <AccountSection title={t('account.devices')} error={task.error ?? error}>
      <ul className={styles.rows}>
        {items?.map(({ id, device, usedAt, current }) => (
          <AccountRow
            key={id}
            name={deviceName(device)}
            about={t('account.used', { day: `${formats.date(usedAt)}, ${formats.time(usedAt)}` })}
          >
            {current ? (
              <Badge tone="gold">{t('account.thisDevice')}</Badge>
            ) : (
              <Button
                size="small"
                busy={task.busy}
                aria-label={t('account.endOf', { name: deviceName(device) })}
                onClick={() => end(id)}
              >
                {t('account.end')}
              </Button>
            )}
          </AccountRow>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button busy={task.busy} onClick={() => (me.isGuest ? setAsking('here') : signOut('here'))}>
          {t('account.signOut')}
        </Button>
        <Button kind="danger" busy={task.busy} onClick={() => setAsking('everywhere')}>
          {t('account.everywhere')}
        </Button>
      </div>
      <Confirm
        open={asking === 'here'}
        onClose={() => setAsking(null)}
        title={t('account.signOutGuest', { name: me.displayName })}
        about={t('account.signOutGuestAbout')}
        go={t('account.signOut')}
        onGo={() => signOut('here')}
      />
      <Confirm
        open={asking === 'everywhere'}
        onClose={() => setAsking(null)}
        title={t('account.everywhereSure')}
        about={everywhereAbout}
        go={t('account.everywhere')}
        onGo={() => signOut('everywhere')}
      />
    </AccountSection>
  );
}
