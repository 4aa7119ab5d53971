import type { ListedSession } from '@tallow/shared/contracts';
import type { Api } from '../../net/api.ts';
import { Badge } from '../controls/Badge.tsx';
import { Link } from '../controls/Link.tsx';
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
    <li className={styles.row}>
      <Link className={styles.link} href={tablePath(table.id)}>
        <span className={styles.name}>{table.name}</span>
        <span className={styles.day}>{words.home.opened(toDay(table.createdAt))}</span>
      </Link>
      {!table.hasActiveGm && <Badge>{words.myTables.noGm}</Badge>}
      <Badge tone={table.role === 'gm' ? 'gold' : undefined}>{words.roles[table.role]}</Badge>
      <TableMenu api={api} table={table} onGone={onGone} />
    </li>
  );
}
