import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../words/t.ts';
import card from './Card.module.css';
import { cx } from './cx.ts';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly about?: string | undefined;
  /** `very`: for much that lies side by side. */
  readonly wide?: boolean | 'very';
  readonly children?: ReactNode;
  /** Buttons at the end. */
  readonly actions?: ReactNode;
}

/** A window over the table. Escape and the cross close it; the focus stays inside and goes back where it was. */
export function Dialog({ open, onClose, title, about, wide = false, children, actions }: DialogProps) {
  return (
    <BaseDialog.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.backdrop} />
        <BaseDialog.Viewport className={styles.viewport}>
          <BaseDialog.Popup
            className={cx(card.panel, card.floats, styles.popup)}
            data-wide={wide === true ? '' : wide || undefined}
          >
            <BaseDialog.Title className={styles.title}>{title}</BaseDialog.Title>
            {about !== undefined && <BaseDialog.Description className={styles.about}>{about}</BaseDialog.Description>}
            {children}
            {actions !== undefined && <div className={styles.actions}>{actions}</div>}
            {/* Last, so that the focus starts in what the dialog is about. */}
            <BaseDialog.Close className={styles.close} aria-label={t('close')}>
              <X size={18} aria-hidden />
            </BaseDialog.Close>
          </BaseDialog.Popup>
        </BaseDialog.Viewport>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
