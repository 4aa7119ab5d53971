import { ScanEye } from 'lucide-react';
import type { TableModel } from '../../store/index.ts';
import { Banner } from '../controls/Banner.tsx';
import { Button } from '../controls/Button.tsx';
import { useModel } from '../table/TableContext.ts';
import { formats } from '../words/formats.ts';
import { isolated } from '../words/isolated.ts';
import { t } from '../words/t.ts';
import { useDesk } from './useDesk.ts';

/** Names of the scenes where players are; without any, of the one that they would be shown. */
function whereOthersAre({ members, whereabouts, scenes, session }: TableModel): string {
  const ids = [...members.values()]
    .filter(({ role }) => role !== 'gm')
    .map(({ userId }) => whereabouts.get(userId) ?? session.activeSceneId);
  const shown = [...new Set(ids.length === 0 ? [session.activeSceneId] : ids)];
  return formats.list(shown.map((id) => isolated(scenes.get(id) ?? '')));
}

/** Says that the GM looks at a scene alone: what they do there nobody sees yet. */
export function LookBanner() {
  const desk = useDesk();
  const isAlone = useModel(({ session, viewAs }) => session.looksAlone && viewAs === null);
  const scene = useModel((model) => model.scene);
  const where = useModel(whereOthersAre);
  if (!isAlone || !scene) return null;
  return (
    <Banner icon={ScanEye} text={t('desk.alone', { name: isolated(scene.name), where })}>
      <Button size="small" kind="primary" onClick={() => desk.show(scene.id)}>
        {t('desk.showNow')}
      </Button>
      <Button size="small" onClick={() => desk.look(null)}>
        {t('desk.back')}
      </Button>
    </Banner>
  );
}
