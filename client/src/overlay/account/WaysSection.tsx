import { useState } from 'react';
import type { Account as FullAccount } from '@tallow/shared/contracts';
import { ApiError } from '../../net/ApiError.ts';
import { addPasskey, hasPasskeys } from '../../net/passkeys.ts';
import { Button } from '../controls/Button.tsx';
import { Confirm } from '../controls/Confirm.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useTask } from '../controls/useTask.ts';
import { formats } from '../words/formats.ts';
import { t } from '../words/t.ts';
import { AccountRow } from './AccountRow.tsx';
import { AccountSection } from './AccountSection.tsx';
import styles from './AccountSection.module.css';
import { deviceName } from './deviceName.ts';
import { RegisterForm } from './RegisterForm.tsx';
import type { MyAccount } from './useMyAccount.ts';
import { useProviders } from './useProviders.ts';

type Way = FullAccount['identities'][number];

/** How somebody signs in, and other ways to add. A guest becomes an account by the first. */
export function WaysSection({ mine }: { readonly mine: MyAccount }) {
  const { identity, me, show } = mine;
  const [removing, setRemoving] = useState<Way | null>(null);
  const task = useTask();
  const isLast = me.identities.length === 1;
  const remove = ({ id }: Way): void => task.run(async () => show((await identity.removeIdentity(id)).user));
  return (
    <AccountSection
      title={t('account.ways')}
      about={me.isGuest ? t('account.guest') : isLast ? t('account.last') : t('account.waysAbout')}
      error={task.error}
    >
      {me.identities.length > 0 && (
        <ul className={styles.rows}>
          {me.identities.map((way) => (
            <AccountRow
              key={way.id}
              name={way.label}
              about={`${t(`account.waysOf.${way.provider}`)} · ${t('account.since', { day: formats.date(way.createdAt) })}`}
            >
              {!isLast && (
                <Button
                  size="small"
                  busy={task.busy}
                  aria-label={t('account.removeOf', { name: way.label })}
                  onClick={() => setRemoving(way)}
                >
                  {t('account.remove')}
                </Button>
              )}
            </AccountRow>
          ))}
        </ul>
      )}
      <AddWays mine={mine} />
      <Confirm
        open={removing !== null}
        onClose={() => setRemoving(null)}
        title={t('account.removeSure', { name: removing?.label ?? '' })}
        about={t('account.removeAbout')}
        go={t('account.remove')}
        onGo={() => removing && remove(removing)}
      />
    </AccountSection>
  );
}

function AddWays({ mine: { account, identity, me, show, reload } }: { readonly mine: MyAccount }) {
  const providers = useProviders() ?? [];
  const [isRegistering, setRegistering] = useState(false);
  const task = useTask();
  const has = (id: Way['provider']): boolean => me.identities.some(({ provider }) => provider === id);
  const password = providers.find(({ id }) => id === 'password');
  const elsewhere = providers.find(({ id, startUrl }) => id === 'oidc' && startUrl !== undefined);
  const makePasskey = (): void =>
    task.run(async () => {
      const label = t('account.passkeyName', { device: deviceName(navigator.userAgent) });
      try {
        show((await addPasskey(account.token, label)).user);
      } catch (cause) {
        // The browser's own window was closed.
        if (cause instanceof ApiError) throw cause;
        task.setError(t('account.passkeyNotMade'));
      }
    });
  const tie = (): void => task.run(async () => location.assign(await identity.startOidc('/account')));
  const isPasswordOffered = password !== undefined && password.registration !== 'off' && !has('password');
  const isPasskeyOffered = providers.some(({ id }) => id === 'passkey') && hasPasskeys();
  return (
    <>
      <div className={styles.buttons}>
        {isPasswordOffered && (
          <Button kind={me.isGuest ? 'primary' : 'quiet'} onClick={() => setRegistering(true)}>
            {t('account.addPassword')}
          </Button>
        )}
        {isPasskeyOffered && (
          <Button busy={task.busy} onClick={makePasskey}>
            {t('account.addPasskey')}
          </Button>
        )}
        {elsewhere && !has('oidc') && (
          <Button busy={task.busy} onClick={tie}>
            {t('account.addBy', { provider: elsewhere.label })}
          </Button>
        )}
      </div>
      {task.error !== null && (
        <p role="alert" className={styles.error}>
          {task.error}
        </p>
      )}
      <Dialog
        open={isRegistering}
        onClose={() => setRegistering(false)}
        title={t('account.addPassword')}
        about={t('signIn.makeAbout')}
      >
        <RegisterForm
          guest={account}
          asksInvite={password?.registration === 'invite'}
          onDone={() => {
            setRegistering(false);
            reload();
          }}
        />
      </Dialog>
    </>
  );
}
