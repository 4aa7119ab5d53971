import { lazy, Suspense } from 'react';
import type { Account } from '../account/accounts.ts';
import { KeepNameHint } from '../account/KeepNameHint.tsx';
import { lastTable } from '../account/lastTable.ts';
import { Button } from '../controls/Button.tsx';
import card from '../controls/Card.module.css';
import { Spinner } from '../controls/Spinner.tsx';
import { t } from '../words/t.ts';
import { ClaimableRow } from './ClaimableRow.tsx';
import { ContinueCard } from './ContinueCard.tsx';
import { CreateTable } from './CreateTable.tsx';
import { JoinTable } from './JoinTable.tsx';
import styles from './Lobby.module.css';
import { TableRow } from './TableRow.tsx';
import { useTables } from './useTables.ts';

/** The rules come along with the characters: fetched once the tables are there. */
const inOwnWords = async (): Promise<void> => (await import('../words/speakOwnRules.ts')).speakOwnRules();
const CharacterLibrary = lazy(async () => {
  const [{ CharacterLibrary: library }] = await Promise.all([import('../library/CharacterLibrary.tsx'), inOwnWords()]);
  return { default: library };
});

/** Home of somebody with a name: back to the last table, another one, or a new one. */
export function Lobby({ account }: { readonly account: Account }) {
  const { api, tables, claimable, error, reload } = useTables(account);
  const lastId = lastTable(account.user.id);
  const last = tables?.find(({ id }) => id === lastId) ?? tables?.[0];
  const others = tables?.filter(({ id }) => id !== last?.id) ?? [];
  return (
    <main className={styles.lobby}>
      <h1 className="heard-only">{t('home.yourTables')}</h1>
      <div className={styles.tables}>
        {error !== null && (
          <div className={styles.trouble} role="alert">
            <p>{error}</p>
            <Button onClick={reload}>{t('home.retry')}</Button>
          </div>
        )}
        {error === null && tables === null && (
          <div className={styles.waiting}>
            <Spinner label={t('loading')} />
          </div>
        )}
        {tables?.length === 0 && <p className={styles.none}>{t('home.noTables')}</p>}
        {last && <ContinueCard key={last.id} api={api} table={last} userId={account.user.id} onGone={reload} />}
        {others.length > 0 && (
          <section aria-labelledby="other-tables">
            <h2 id="other-tables" className={styles.heading}>
              {t('home.otherTables')}
            </h2>
            <ul className={card.glass}>
              {others.map((table) => (
                <TableRow key={table.id} api={api} table={table} onGone={reload} />
              ))}
            </ul>
          </section>
        )}
        {claimable.length > 0 && (
          <section aria-labelledby="left-tables">
            <h2 id="left-tables" className={styles.heading}>
              {t('myTables.left')}
            </h2>
            <p className={styles.about}>{t('myTables.leftAbout')}</p>
            <ul className={card.glass}>
              {claimable.map((table) => (
                <ClaimableRow key={table.id} api={api} table={table} onGone={reload} />
              ))}
            </ul>
          </section>
        )}
        {tables !== null && (
          <Suspense fallback={<Spinner label={t('loading')} />}>
            <CharacterLibrary />
          </Suspense>
        )}
      </div>
      <div className={styles.ways}>
        <JoinTable api={api} isFirst={tables?.length === 0} />
        <CreateTable api={api} />
        <KeepNameHint />
      </div>
    </main>
  );
}
