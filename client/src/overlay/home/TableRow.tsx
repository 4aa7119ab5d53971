import type { ListedSession } from '@tallow/shared/contracts';
import type { Api } from '../../net/api.ts';
import { Badge } from '../controls/Badge.tsx';
import { cx } from '../controls/cx.ts';
import { Link } from '../controls/Link.tsx';
import list from '../controls/List.module.css';
import { tablePath } from '../controls/route.ts';
import { words } from '../words/words.ts';
import { TableMenu } from './TableMenu.tsx';
import styles from './TableRow.module.css';

const toDay = (at: number): string =>
  new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', year: 'numeric' }).format(at);

export function TableRow({
  api,
  table,
  onGone,
}: {
  readonly api: Api;
  readonly table: ListedSession;
  readonly onGone: () => void;
}) {
  return (
    <li className={cx(list.row, list.ruled, styles.row)}>
      <Link className={styles.link} href={tablePath(table.id)}>
        <span className={list.name}>{table.name}</span>
        <span className={list.about}>{words.home.opened(toDay(table.createdAt))}</span>
      </Link>
      {!table.hasActiveGm && <Badge>{words.myTables.noGm}</Badge>}
      <Badge tone={table.role === 'gm' ? 'gold' : undefined}>{words.roles[table.role]}</Badge>
      <TableMenu api={api} table={table} onGone={onGone} />
    </li>
  );
}
