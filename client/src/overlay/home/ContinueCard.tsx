import { ArrowRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ListedSession } from '@tallow/shared/contracts';
import type { Api } from '../../net/api.ts';
import { Badge } from '../controls/Badge.tsx';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { Link } from '../controls/Link.tsx';
import { tablePath } from '../controls/route.ts';
import { isolated } from '../words/isolated.ts';
import { formats } from '../words/formats.ts';
import { t } from '../words/t.ts';
import styles from './ContinueCard.module.css';
import { TableMenu } from './TableMenu.tsx';

type Summary = Awaited<ReturnType<Api['summary']>>;
interface ContinueCardProps {
  readonly api: Api;
  readonly table: ListedSession;
  readonly userId: string;
  readonly onChanged: () => void;
}

/** The table to go back to, with the scene that waits there and who sits around it. */
export function ContinueCard({ api, table, userId, onChanged }: ContinueCardProps) {
  const [summary, setSummary] = useState<Summary | null>(null);
  useEffect(() => {
    let isStale = false;
    // The card is as good without it.
    api.summary(table.id).then(
      (reply) => !isStale && setSummary(reply),
      () => undefined,
    );
    return () => void (isStale = true);
  }, [api, table.id]);
  const others =
    summary?.members.filter((member) => member.userId !== userId).map(({ displayName }) => isolated(displayName)) ?? [];
  return (
    <section className={cx(card.panel, card.floats, styles.card)} aria-labelledby="continue-name">
      <div className={styles.top}>
        <p className={styles.role}>
          <Badge tone={table.role === 'gm' ? 'gold' : undefined}>{t(`roles.${table.role}`)}</Badge>{' '}
          {t('home.goOnAs', { role: table.role })}
          {!table.hasActiveGm && <Badge>{t('myTables.noGm')}</Badge>}
        </p>
        <TableMenu api={api} table={table} onChanged={onChanged} />
      </div>
      <h2 id="continue-name" className={styles.name}>
        {table.name}
      </h2>
      <p className={styles.scene}>{summary?.sceneName ?? '\u00a0'}</p>
      <div className={styles.foot}>
        <Link className={styles.go} href={tablePath(table.id)}>
          {t('home.goOn')}
          <ArrowRight size={20} aria-hidden />
        </Link>
        {others.length > 0 && <p className={styles.people}>{t('home.with', { names: formats.list(others) })}</p>}
      </div>
    </section>
  );
}
