import { ChevronDown, Copy, EllipsisVertical } from 'lucide-react';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { DropMenu } from '../controls/DropMenu.tsx';
import { Hint } from '../controls/Hint.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Link } from '../controls/Link.tsx';
import { toReadableCode } from '../invites/joinCode.ts';
import { useCopyLink } from '../invites/useCopyLink.ts';
import { useModel } from '../table/TableContext.ts';
import { Mark } from '../theme/Mark.tsx';
import { t } from '../words/t.ts';
import styles from './SessionHeader.module.css';
import { useSceneGroups } from './useSceneGroups.ts';
import { useTableMenu } from './useTableMenu.ts';

function SceneSwitcher() {
  const groups = useSceneGroups();
  const name = useModel((model) => model.scene?.name ?? '');
  if (groups.length === 0) return null;
  const trigger = (
    <button type="button" className={styles.scene} aria-label={t('table.switchScene', { name })}>
      <span className={styles.sceneName}>{name}</span>
      <ChevronDown size={16} aria-hidden />
    </button>
  );
  return <DropMenu trigger={trigger} groups={groups} />;
}

/** Top left: whose table this is, how others get here, and which scene is shown. */
export function SessionHeader() {
  const { name, joinCode } = useModel((model) => model.session);
  const copyLink = useCopyLink();
  const menu = useTableMenu();
  return (
    <header className={cx(card.glass, card.floats, styles.header)}>
      <Hint text={t('table.home')} side="bottom">
        <Link href="/" className={styles.mark} aria-label={t('table.home')}>
          <Mark size={26} />
        </Link>
      </Hint>
      <h1 className={styles.name}>{name}</h1>
      <SceneSwitcher />
      {joinCode !== '' && (
        <Hint text={t('table.copyCode')} side="bottom">
          <button
            type="button"
            className={styles.code}
            aria-label={t('table.copyCodeOf', { code: toReadableCode(joinCode) })}
            onClick={() => void copyLink(joinCode)}
          >
            {toReadableCode(joinCode)}
            <Copy size={14} aria-hidden />
          </button>
        </Hint>
      )}
      <DropMenu
        trigger={<IconButton icon={EllipsisVertical} label={t('table.menu')} side="bottom" size="small" />}
        groups={menu}
      />
    </header>
  );
}
