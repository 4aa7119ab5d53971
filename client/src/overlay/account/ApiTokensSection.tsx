import { useCallback, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { useTask } from '../controls/useTask.ts';
import { formats } from '../words/formats.ts';
import { t } from '../words/t.ts';
import { AccountRow } from './AccountRow.tsx';
import { AccountSection } from './AccountSection.tsx';
import styles from './AccountSection.module.css';
import { MadeToken } from './MadeToken.tsx';
import { NewApiToken } from './NewApiToken.tsx';
import { useList } from './useList.ts';
import type { MyAccount } from './useMyAccount.ts';

/** Tokens for programs that act as their owner. */
export function ApiTokensSection({ mine: { identity } }: { readonly mine: MyAccount }) {
  const { items, error, reload } = useList(useCallback(async () => (await identity.apiTokens()).tokens, [identity]));
  const [made, setMade] = useState<string | null>(null);
  const task = useTask();
  const end = (id: string): void =>
    task.run(async () => {
      await identity.endApiToken(id);
      reload();
    });
  const show = (token: string): void => {
    setMade(token);
    reload();
  };
  return (
    <AccountSection title={t('account.tokens')} about={t('account.tokensAbout')} error={task.error ?? error}>
      {items !== null && items.length > 0 && (
        <ul className={styles.rows}>
          {items.map(({ id, name, scope, expiresAt }) => (
            <AccountRow
              key={id}
              name={name}
              about={`${t(`account.scopes.${scope}`)} · ${t('account.until', { day: formats.date(expiresAt) })}`}
            >
              <Button
                size="small"
                busy={task.busy}
                aria-label={t('account.endTokenOf', { name })}
                onClick={() => end(id)}
              >
                {t('account.endToken')}
              </Button>
            </AccountRow>
          ))}
        </ul>
      )}
      {made === null ? (
        <NewApiToken identity={identity} onMade={show} />
      ) : (
        <MadeToken token={made} onDone={() => setMade(null)} />
      )}
    </AccountSection>
  );
}
