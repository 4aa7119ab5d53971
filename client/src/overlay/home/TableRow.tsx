import type { ListedSession } from '@tallow/shared/contracts';
import type { Api } from '../../net/api.ts';
import { Badge } from '../controls/Badge.tsx';
import { cx } from '../controls/cx.ts';
import { Link } from '../controls/Link.tsx';
import list from '../controls/List.module.css';
import { tablePath } from '../controls/route.ts';
import { formats } from '../words/formats.ts';
import { t } from '../words/t.ts';
import { TableMenu } from './TableMenu.tsx';
import styles from './TableRow.module.css';

export function TableRow({
  api,
  table,
  onChanged,
}: {
  readonly api: Api;
  readonly table: ListedSession;
  readonly onChanged: () => void;
}) {
  return (
    <li className={cx(list.row, list.ruled, styles.row)}>
      <Link className={styles.link} href={tablePath(table.id)}>
        <span className={list.name}>{table.name}</span>
        <span className={list.about}>{t('home.opened', { day: formats.date(table.createdAt) })}</span>
      </Link>
      {!table.hasActiveGm && <Badge>{t('myTables.noGm')}</Badge>}
      <Badge tone={table.role === 'gm' ? 'gold' : undefined}>{t(`roles.${table.role}`)}</Badge>
      <TableMenu api={api} table={table} onChanged={onChanged} />
    </li>
  );
}
