import { Tabs } from '@base-ui/react/tabs';
import { BookOpen, Flame, MessageSquareText, UserRound, UsersRound, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useUnread } from '../../chat/useUnread.ts';
import { useIsPhone } from '../../controls/useMedia.ts';
import { useIsGm } from '../../table/TableContext.ts';
import { useTableUi, type PanelTab } from '../../table/TableUi.ts';
import { t } from '../../words/t.ts';
import { LogTab } from './LogTab.tsx';
import styles from './PanelTabs.module.css';
import { PartyTab } from './PartyTab.tsx';
import { SceneTab } from './SceneTab.tsx';
import { SheetTab } from './SheetTab.tsx';
import { TokenTab } from './TokenTab.tsx';

const TABS: readonly {
  readonly id: PanelTab;
  readonly icon: LucideIcon;
  readonly gmOnly?: true;
  readonly sheetOnly?: true;
}[] = [
  { id: 'log', icon: MessageSquareText },
  { id: 'party', icon: UsersRound },
  { id: 'scene', icon: Flame, gmOnly: true },
  { id: 'token', icon: UserRound },
  { id: 'sheet', icon: BookOpen, sheetOnly: true },
];

/** The tabs of the side panel, and of the bottom sheet on a phone. `end` stands beside them. */
export function PanelTabs({ end, onPick }: { readonly end?: ReactNode; readonly onPick?: () => void }) {
  const ui = useTableUi();
  const isGm = useIsGm();
  const unread = useUnread();
  const hasSheet = useIsPhone() && ui.sheetId !== null;
  const shown = ui.tab === 'sheet' && !hasSheet ? 'log' : ui.tab;
  const pick = (tab: PanelTab): void => {
    ui.set({ tab });
    onPick?.();
  };
  return (
    <Tabs.Root className={styles.root} value={shown} onValueChange={(tab) => pick(tab as PanelTab)}>
      <div className={styles.head}>
        <Tabs.List className={styles.list} activateOnFocus>
          {TABS.filter(({ gmOnly, sheetOnly }) => (isGm || !gmOnly) && (hasSheet || !sheetOnly)).map(
            ({ id, icon: Icon }) => (
              <Tabs.Tab key={id} value={id} className={styles.tab} onClick={onPick}>
                <Icon size={16} strokeWidth={1.75} aria-hidden />
                {t(`tabs.${id}`)}
                {id === 'log' && unread > 0 && (
                  <span className={styles.unread}>
                    {unread > 99 ? '99+' : unread}
                    <span className="heard-only"> {t('chat.newer')}</span>
                  </span>
                )}
              </Tabs.Tab>
            ),
          )}
        </Tabs.List>
        {end}
      </div>
      <Tabs.Panel value="log" className={styles.panel}>
        <LogTab />
      </Tabs.Panel>
      <Tabs.Panel value="party" className={styles.panel}>
        <PartyTab />
      </Tabs.Panel>
      {isGm && (
        <Tabs.Panel value="scene" className={styles.panel}>
          <SceneTab />
        </Tabs.Panel>
      )}
      <Tabs.Panel value="token" className={styles.panel}>
        <TokenTab />
      </Tabs.Panel>
      {hasSheet && (
        <Tabs.Panel value="sheet" className={styles.panel}>
          <SheetTab />
        </Tabs.Panel>
      )}
    </Tabs.Root>
  );
}
