import { Eye, FileDown, Footprints, Map as MapIcon } from 'lucide-react';
import type { SceneId } from '@tallow/shared/kernel';
import type { MenuGroup } from '../controls/MenuItems.tsx';
import { usePlacing } from '../placing/usePlacing.ts';
import { useIsGm, useModel, useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';

/** The GM's scenes, the one on the table marked, and a way to bring in another. Empty for everybody else. */
export function useSceneGroups(): readonly MenuGroup[] {
  const table = useTable();
  const ui = useTableUi();
  const isGm = useIsGm();
  const { bringParty } = usePlacing();
  const scenes = useModel((model) => model.scenes);
  const shown = useModel((model) => model.scene?.id);
  if (!isGm) return [];
  const actions = [...scenes].map(([id, name]) => {
    const isShown = id === shown;
    const onPick = (): void => {
      if (!isShown) void table.act({ action: 'scene.activate', sceneId: id as SceneId });
    };
    return { label: name, icon: isShown ? Eye : MapIcon, onPick, ...(isShown && { note: t('table.shown') }) };
  });
  const party = { label: t('placing.party'), icon: Footprints, onPick: () => bringParty() };
  const importMap = { label: t('table.importMap'), icon: FileDown, onPick: () => ui.set({ dialog: 'import' }) };
  return [{ heading: t('table.scenes'), actions }, { actions: [party, importMap] }];
}
