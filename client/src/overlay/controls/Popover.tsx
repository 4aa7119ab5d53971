import { Popover as BasePopover } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import card from './Card.module.css';
import { cx } from './cx.ts';
import styles from './Popover.module.css';

interface PopoverProps {
  /** The button that opens it; it gets the popover's attributes. */
  readonly trigger: ReactElement;
  readonly title: string;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  readonly align?: 'start' | 'center' | 'end';
  readonly children: ReactNode;
}

/** A small panel at a button. Escape or a press elsewhere closes it; the focus goes back where it was. */
export function Popover({ trigger, title, open, onOpenChange, side = 'top', align = 'end', children }: PopoverProps) {
  return (
    <BasePopover.Root open={open} onOpenChange={onOpenChange}>
      <BasePopover.Trigger render={trigger} />
      <BasePopover.Portal>
        <BasePopover.Positioner
          className={styles.positioner}
          side={side}
          align={align}
          sideOffset={8}
          collisionPadding={8}
        >
          <BasePopover.Popup className={cx(card.panel, card.floats, styles.popup)}>
            <BasePopover.Title className="heard-only">{title}</BasePopover.Title>
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
