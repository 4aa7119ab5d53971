import { useState } from 'react';
import type { Stage } from '../../../stage/index.ts';
import { ConnectionStatus } from '../../connection/ConnectionStatus.tsx';
import { MapList } from '../../reader/MapList.tsx';
import { EmptyMapHint } from '../../scenes/EmptyMapHint.tsx';
import { SessionHeader } from '../../session/SessionHeader.tsx';
import { SheetWindow } from '../../sheets/SheetWindow.tsx';
import { MapViewContext } from '../../table/MapView.ts';
import { useTableUi } from '../../table/TableUi.ts';
import { ToolBar } from '../../tools/ToolBar.tsx';
import { ActionDock } from '../panels/ActionDock.tsx';
import { SidePanel } from '../panels/SidePanel.tsx';
import styles from './DesktopLayout.module.css';
import { MapLoading } from './MapLoading.tsx';
import { MapHost } from './MapHost.tsx';
import { MapOverlays } from './MapOverlays.tsx';
import { TopStack } from './TopStack.tsx';

/**
 * Map full-bleed, the session at the top left, tools at the left, one panel at the right, the selected token at the
 * bottom.
 */
export function DesktopLayout() {
  const [stage, setStage] = useState<Stage | null>(null);
  const { panelOpen } = useTableUi();
  return (
    <MapViewContext value={stage}>
      <div className={styles.screen} data-panel={panelOpen ? 'open' : 'closed'}>
        <SessionHeader />
        <TopStack />
        <ToolBar />
        <MapHost onReady={setStage} />
        <MapLoading />
        <MapList />
        <EmptyMapHint />
        <ActionDock />
        <SidePanel />
        <SheetWindow />
        <ConnectionStatus />
        <MapOverlays />
      </div>
    </MapViewContext>
  );
}
