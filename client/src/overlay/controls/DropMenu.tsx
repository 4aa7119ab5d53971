import { Menu } from '@base-ui/react/menu';
import type { ReactElement } from 'react';
import { t } from '../words/t.ts';
import card from './Card.module.css';
import { cx } from './cx.ts';
import styles from './Menu.module.css';
import { MenuItems, type MenuGroup } from './MenuItems.tsx';

interface DropMenuProps {
  /** The button that opens it; it gets the menu's attributes. */
  readonly trigger: ReactElement;
  readonly groups: readonly MenuGroup[];
  readonly side?: 'top' | 'bottom' | 'right' | 'left';
  readonly align?: 'start' | 'center' | 'end';
}

export function DropMenu({ trigger, groups, side = 'bottom', align = 'start' }: DropMenuProps) {
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger render={trigger} />
      <Menu.Portal render={<section aria-label={t('menu')} />}>
        <Menu.Positioner className={styles.positioner} side={side} align={align} sideOffset={6}>
          <Menu.Popup className={cx(card.panel, card.floats, styles.popup)}>
            <MenuItems groups={groups} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
