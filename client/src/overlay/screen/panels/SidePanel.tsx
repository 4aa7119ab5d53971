import { PanelRightClose, PanelRightOpen } from 'lucide-react';
import { useUnread } from '../../chat/useUnread.ts';
import card from '../../controls/Card.module.css';
import { cx } from '../../controls/cx.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { useTableUi } from '../../table/TableUi.ts';
import { t } from '../../words/t.ts';
import { PanelTabs } from './PanelTabs.tsx';
import styles from './SidePanel.module.css';

function OpenButton() {
  const ui = useTableUi();
  const unread = useUnread();
  return (
    <div className={cx(card.glass, card.floats, styles.opener)}>
      <IconButton
        icon={PanelRightOpen}
        label={t('table.showPanel')}
        shortcut="panel"
        side="left"
        onClick={() => ui.set({ panelOpen: true })}
      />
      {unread > 0 && (
        <output className={styles.dot}>
          <span className="heard-only">{t('chat.newer')}</span>
        </output>
      )}
    </div>
  );
}

/** The one panel at the right. */
export function SidePanel() {
  const ui = useTableUi();
  if (!ui.panelOpen) return <OpenButton />;
  const close = (
    <IconButton
      icon={PanelRightClose}
      label={t('table.hidePanel')}
      shortcut="panel"
      side="left"
      size="small"
      onClick={() => ui.set({ panelOpen: false })}
    />
  );
  return (
    <aside className={styles.panel} aria-label={t('table.panel')}>
      <PanelTabs end={close} />
    </aside>
  );
}
