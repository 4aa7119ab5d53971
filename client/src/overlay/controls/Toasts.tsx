import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../words/t.ts';
import card from './Card.module.css';
import { cx } from './cx.ts';
import styles from './Toasts.module.css';

function ToastList() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      data-toast=""
      className={cx(card.panel, card.floats, styles.toast)}
      swipeDirection={['down', 'right']}
    >
      <Toast.Content className={styles.content}>
        <Toast.Description className={styles.text} />
        <Toast.Action className={styles.action} />
        <Toast.Close className={styles.close} aria-label={t('close')}>
          <X size={16} aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}

/** Gives everything inside it toasts: short notes at the bottom of the screen. */
export function Toasts({ children }: { readonly children: ReactNode }) {
  return (
    <Toast.Provider limit={3} timeout={5_000}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport} aria-label={t('notices')}>
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}
