import { Button } from '../controls/Button.tsx';
import { useNow } from '../controls/useNow.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import styles from './ConnectionBar.module.css';
import { toNewer, toTrouble, type Remedy } from './toTrouble.ts';

function RemedyButton({ remedy }: { readonly remedy: Remedy }) {
  const table = useTable();
  switch (remedy) {
    case 'reload':
      return (
        <Button size="small" kind="primary" onClick={() => location.reload()}>
          {t('connection.reload')}
        </Button>
      );
    case 'retry':
      return (
        <Button size="small" onClick={() => table.retryNow()}>
          {t('connection.retry')}
        </Button>
      );
    case 'come-back':
      return (
        <Button size="small" kind="primary" onClick={() => table.retryNow()}>
          {t('connection.comeBack')}
        </Button>
      );
    case 'use-here':
      return (
        <Button size="small" kind="primary" onClick={() => table.retryNow()}>
          {t('connection.useHere')}
        </Button>
      );
  }
}

/** A thin bar while the connection is not what it should be. The map stays readable under it. */
export function ConnectionBar() {
  const connection = useModel((model) => model.connection);
  const queued = useModel((model) => model.stats.queued);
  const isCounting = 'retryAt' in connection && connection.retryAt !== null;
  const now = useNow(isCounting);
  const isFirst = useModel((model) => model.scene === null);
  const isOutdated = useModel((model) => model.isOutdated);
  const trouble = toTrouble(connection) ?? (isOutdated ? toNewer() : null);
  // Before the first state the whole screen says that it is on its way.
  if (!trouble || (isFirst && connection.phase === 'connecting')) return null;
  const wait =
    'retryAt' in connection
      ? connection.retryAt === null
        ? t('connection.now')
        : t('connection.inSeconds', { seconds: Math.max(0, Math.ceil((connection.retryAt - now) / 1000)) })
      : '';
  return (
    <div className={styles.bar} data-trouble data-tone={trouble.tone}>
      <output>{trouble.text}</output>
      {wait !== '' && (
        <span aria-hidden className={styles.wait}>
          {wait}
        </span>
      )}
      {queued > 0 && <span className={styles.queued}>{t('connection.queued', { count: queued })}</span>}
      {trouble.remedy && <RemedyButton remedy={trouble.remedy} />}
    </div>
  );
}
