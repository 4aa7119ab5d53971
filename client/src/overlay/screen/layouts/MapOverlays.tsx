import { BringCharacterDialog } from '../../bringIn/BringCharacter.tsx';
import { TableBestiary } from '../../bringIn/TableBestiary.tsx';
import { ConnectionBar } from '../../connection/ConnectionBar.tsx';
import { DeveloperOverlay } from '../../connection/DeveloperOverlay.tsx';
import { IdleDialog } from '../../connection/IdleDialog.tsx';
import { MapContextMenu } from '../../context/MapContextMenu.tsx';
import { WriteDialog } from '../../drawings/WriteDialog.tsx';
import { HandoutsDialog } from '../../handouts/HandoutsDialog.tsx';
import { ShortcutsDialog } from '../../keyboard/ShortcutsDialog.tsx';
import { useKeys } from '../../keyboard/useKeys.ts';
import { RenewCodeDialog } from '../../members/RenewCodeDialog.tsx';
import { ViewAsBanner } from '../../members/ViewAsBanner.tsx';
import { NoticeToasts } from '../../notices/NoticeToasts.tsx';
import { PlacedNotices } from '../../notices/PlacedNotices.tsx';
import { StrainNotice } from '../../notices/StrainNotice.tsx';
import { PinDialog } from '../../pins/PinDialog.tsx';
import { PropDialog } from '../../props/PropDialog.tsx';
import { Announcer } from '../../reader/Announcer.tsx';
import { SceneDeskDialog } from '../../sceneDesk/SceneDesk.tsx';
import { ImportDialog } from '../../scenes/ImportDialog.tsx';
import { useMapDrop } from '../../scenes/useMapDrop.ts';
import { RenameDialog } from '../../session/RenameDialog.tsx';
import { StepsDialog } from '../../session/StepsDialog.tsx';
import { TriggersDialog } from '../../triggers/TriggersDialog.tsx';
import { useTokenArt } from '../../tokens/useTokenArt.ts';
import { EncounterDialog } from '../../tracker/EncounterDialog.tsx';
import styles from './MapOverlays.module.css';

/** What lies over the map whatever the layout: bars at the top, notes near their places, dialogs. */
export function MapOverlays() {
  useKeys();
  useMapDrop();
  useTokenArt();
  return (
    <>
      <div className={styles.top}>
        <ConnectionBar />
        <ViewAsBanner />
      </div>
      <PlacedNotices />
      <NoticeToasts />
      <StrainNotice />
      <MapContextMenu />
      <DeveloperOverlay />
      <IdleDialog />
      <SceneDeskDialog />
      <ImportDialog />
      <ShortcutsDialog />
      <EncounterDialog />
      <RenameDialog />
      <RenewCodeDialog />
      <StepsDialog />
      <TriggersDialog />
      <WriteDialog />
      <PinDialog />
      <PropDialog />
      <HandoutsDialog />
      <BringCharacterDialog />
      <TableBestiary />
      <Announcer />
    </>
  );
}
