import { lazy, Suspense } from 'react';
import type { Account } from '../account/accounts.ts';
import { KeepNameHint } from '../account/KeepNameHint.tsx';
import { lastTable } from '../account/lastTable.ts';
import { useLibrary } from '../account/useLibrary.ts';
import { Button } from '../controls/Button.tsx';
import { useMainAction } from '../controls/mainAction.ts';
import { goTo, tablePath } from '../controls/route.ts';
import { Spinner } from '../controls/Spinner.tsx';
import { t } from '../words/t.ts';
import { Attention } from './Attention.tsx';
import { CampaignList } from './CampaignList.tsx';
import { ContinueCard } from './ContinueCard.tsx';
import { CreateTable } from './CreateTable.tsx';
import { JoinTable } from './JoinTable.tsx';
import styles from './Lobby.module.css';
import { TableGroups } from './TableGroups.tsx';
import { useCampaigns } from './useCampaigns.ts';
import { useTables } from './useTables.ts';

/** The rules come along with characters and creatures: fetched once the tables are there. */
const inOwnWords = async (): Promise<void> => (await import('../words/speakOwnRules.ts')).speakOwnRules();
const Shelves = lazy(async () => {
  const [{ Shelves: shelves }] = await Promise.all([import('./Shelves.tsx'), inOwnWords()]);
  return { default: shelves };
});

/** Home of somebody with a name: what waits for them, their tables, their campaigns and what they keep. */
export function Lobby({ account }: { readonly account: Account }) {
  const { user } = account;
  const library = useLibrary();
  const { api, tables, claimable, error, reload } = useTables(account);
  const { campaigns, error: campaignsError, reload: reloadCampaigns } = useCampaigns(library);
  const lastId = lastTable(user.id);
  const live = tables?.filter(({ archived }) => !archived);
  const last = live?.find(({ id }) => id === lastId) ?? live?.[0];
  useMainAction(last ? t('home.goOn') : null, () => last && goTo(tablePath(last.id)));
  const others = tables?.filter(({ id }) => id !== last?.id) ?? [];
  const trouble = error ?? campaignsError;
  const retry = (): void => {
    reload();
    reloadCampaigns();
  };
  return (
    <main className={styles.lobby}>
      <h1 className="heard-only">{t('home.yourTables')}</h1>
      <div className={styles.tables}>
        {trouble !== null && (
          <div className={styles.trouble} role="alert">
            <p>{trouble}</p>
            <Button onClick={retry}>{t('home.retry')}</Button>
          </div>
        )}
        {error === null && tables === null && (
          <div className={styles.waiting}>
            <Spinner label={t('loading')} />
          </div>
        )}
        {tables && (
          <Attention
            api={api}
            library={library}
            userId={user.id}
            tables={tables}
            claimable={claimable}
            onChanged={reload}
          />
        )}
        {tables?.length === 0 && <p className={styles.none}>{t('home.noTables')}</p>}
        {last && <ContinueCard key={last.id} api={api} table={last} userId={user.id} onChanged={reload} />}
        <TableGroups api={api} tables={others} campaigns={campaigns ?? []} onChanged={reload} />
        {campaigns && <CampaignList library={library} campaigns={campaigns} />}
        {tables && campaigns && (
          <Suspense fallback={<Spinner label={t('loading')} />}>
            <Shelves tables={tables} campaigns={campaigns} />
          </Suspense>
        )}
      </div>
      <div className={styles.ways}>
        <JoinTable api={api} isFirst={tables?.length === 0} />
        <CreateTable api={api} campaigns={campaigns ?? []} isFirst={tables?.length === 0} />
        <KeepNameHint />
      </div>
    </main>
  );
}
