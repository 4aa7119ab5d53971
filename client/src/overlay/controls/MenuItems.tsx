import { Menu } from '@base-ui/react/menu';
import type { LucideIcon } from 'lucide-react';
import styles from './Menu.module.css';

export interface MenuAction {
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly note?: string;
  readonly tone?: 'danger';
  readonly disabled?: boolean;
  readonly onPick: () => void;
}
/** Groups are parted by a line; empty ones fall out. */
export interface MenuGroup {
  readonly heading?: string;
  readonly actions: readonly MenuAction[];
}

function Item({ label, icon: Icon, note, tone, disabled, onPick }: MenuAction) {
  return (
    <Menu.Item className={styles.item} data-tone={tone} disabled={disabled ?? false} onClick={onPick}>
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
      <span className={styles.label}>
        {label}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </span>
    </Menu.Item>
  );
}

export function MenuItems({ groups }: { readonly groups: readonly MenuGroup[] }) {
  return groups
    .filter(({ actions }) => actions.length > 0)
    .map(({ heading, actions }, i) => (
      <Menu.Group key={heading ?? i}>
        {i > 0 && <Menu.Separator className={styles.line} />}
        {heading !== undefined && <Menu.GroupLabel className={styles.heading}>{heading}</Menu.GroupLabel>}
        {actions.map((action) => (
          <Item key={action.label} {...action} />
        ))}
      </Menu.Group>
    ));
}
