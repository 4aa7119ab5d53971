import { Eye, FileDown, Footprints, LayoutGrid, Map as MapIcon, ScanEye } from 'lucide-react';
import type { SceneId } from '@tallow/shared/kernel';
import type { TableModel } from '../../store/index.ts';
import type { MenuGroup } from '../controls/MenuItems.tsx';
import { usePlacing } from '../placing/usePlacing.ts';
import { useIsGm, useModel, useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';

/** Whether everybody is on the scene that the table shows, so that showing it again would change nothing. */
const isEverybodyThere = ({ whereabouts, session }: TableModel): boolean =>
  !session.looksAlone && [...whereabouts.values()].every((id) => id === session.activeSceneId);

/** The GM's scenes, the one on the table marked, and a way to bring in another. Empty for everybody else. */
export function useSceneGroups(): readonly MenuGroup[] {
  const table = useTable();
  const ui = useTableUi();
  const isGm = useIsGm();
  const { bringParty } = usePlacing();
  const scenes = useModel((model) => model.scenes);
  const seen = useModel((model) => model.scene?.id);
  const { activeSceneId, looksAlone } = useModel((model) => model.session);
  if (!isGm) return [];
  const actions = [...scenes].map(([id, name]) => {
    const isShown = id === activeSceneId;
    const isSeenAlone = looksAlone && id === seen;
    const onPick = (): void => {
      if (!isShown || !isEverybodyThere(table.model))
        void table.act({ action: 'scene.activate', sceneId: id as SceneId });
    };
    return {
      label: name,
      icon: isShown ? Eye : isSeenAlone ? ScanEye : MapIcon,
      onPick,
      ...(isShown && { note: t('table.shown') }),
      ...(isSeenAlone && { note: t('table.seenAlone') }),
    };
  });
  const desk = { label: t('desk.open'), icon: LayoutGrid, onPick: () => ui.set({ dialog: 'scenes' }) };
  const party = { label: t('placing.party'), icon: Footprints, onPick: () => bringParty() };
  const importMap = { label: t('table.importMap'), icon: FileDown, onPick: () => ui.set({ dialog: 'import' }) };
  return [{ heading: t('table.scenes'), actions }, { actions: [desk, party, importMap] }];
}
