import { useState } from 'react';
import type { Stage } from '../../../stage/index.ts';
import { MapList } from '../../reader/MapList.tsx';
import { EmptyMapHint } from '../../scenes/EmptyMapHint.tsx';
import { PhoneBar } from '../../session/PhoneBar.tsx';
import { MapViewContext } from '../../table/MapView.ts';
import { BottomSheet } from '../panels/BottomSheet.tsx';
import { MapLoading } from './MapLoading.tsx';
import { MapHost } from './MapHost.tsx';
import { MapOverlays } from './MapOverlays.tsx';
import styles from './PhoneLayout.module.css';
import { TopStack } from './TopStack.tsx';

/** The map above, one sheet below it; tools under the thumb. */
export function PhoneLayout() {
  const [stage, setStage] = useState<Stage | null>(null);
  return (
    <MapViewContext value={stage}>
      <div className={styles.screen}>
        <PhoneBar />
        <TopStack />
        <MapHost onReady={setStage} />
        <MapLoading />
        <MapList />
        <EmptyMapHint />
        <BottomSheet />
        <MapOverlays />
      </div>
    </MapViewContext>
  );
}
