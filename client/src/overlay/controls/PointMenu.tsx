import { Menu } from '@base-ui/react/menu';
import { useMemo } from 'react';
import { t } from '../words/t.ts';
import card from './Card.module.css';
import { cx } from './cx.ts';
import styles from './Menu.module.css';
import { MenuItems, type MenuGroup } from './MenuItems.tsx';

interface PointMenuProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Place on the screen, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly groups: readonly MenuGroup[];
}

/** A menu at a point of the map, after a right click or a long press. */
export function PointMenu({ open, onClose, x, y, label, groups }: PointMenuProps) {
  const anchor = useMemo(() => ({ getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }), [x, y]);
  return (
    <Menu.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Menu.Portal render={<section aria-label={t('menu')} />}>
        <Menu.Positioner className={styles.positioner} anchor={anchor} side="bottom" align="start" sideOffset={4}>
          <Menu.Popup className={cx(card.panel, card.floats, styles.popup)} aria-label={label}>
            <MenuItems groups={groups} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
