import { EllipsisVertical } from 'lucide-react';
import { ConnectionDot } from '../connection/ConnectionDot.tsx';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { DropMenu } from '../controls/DropMenu.tsx';
import { Link } from '../controls/Link.tsx';
import { useModel } from '../table/TableContext.ts';
import { Mark } from '../theme/Mark.tsx';
import { t } from '../words/t.ts';
import styles from './PhoneBar.module.css';
import { useSceneGroups } from './useSceneGroups.ts';
import { useTableMenu } from './useTableMenu.ts';

/** The top of a phone: whose table it is, and one menu for the rest. */
export function PhoneBar() {
  const name = useModel((model) => model.session.name);
  const scene = useModel((model) => model.scene?.name ?? '');
  const groups = [...useSceneGroups(), ...useTableMenu()];
  return (
    <header className={cx(card.glass, card.floats, styles.bar)}>
      <Link href="/" className={styles.mark} aria-label={t('table.home')}>
        <Mark size={26} />
      </Link>
      <div className={styles.names}>
        <h1 className={styles.name}>{name}</h1>
        <p className={styles.scene}>
          <ConnectionDot /> {scene}
        </p>
      </div>
      <DropMenu
        align="end"
        groups={groups}
        trigger={
          <button type="button" className={styles.menu} aria-label={t('table.menu')}>
            <EllipsisVertical size={20} aria-hidden />
          </button>
        }
      />
    </header>
  );
}
