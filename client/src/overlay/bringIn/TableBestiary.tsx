import type { LibrarySheetReply } from '@tallow/shared/contracts';
import { rulesetOf } from '../../store/index.ts';
import { CatalogueDialog } from '../bestiary/CatalogueDialog.tsx';
import { useMapView } from '../table/MapView.ts';
import { middleOfView } from '../table/middleOfView.ts';
import { useIsGm, useModel } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import { useSpawn } from './useSpawn.ts';

/** The catalogue of creatures at a table: one press brings as many as wanted to the middle of the view. */
export function TableBestiary() {
  const ui = useTableUi();
  const view = useMapView();
  const spawn = useSpawn();
  const isGm = useIsGm();
  const ruleset = useModel(rulesetOf);
  const campaignId = useModel((model) => model.session.campaignId);
  if (!isGm || !ruleset) return null;
  const add = ({ id, template: { name } }: LibrarySheetReply, count: number): Promise<void> =>
    spawn({ monsterId: id, count }, 'foes', view ? middleOfView(view) : 'auto', t('creatures.come', { name, count }));
  return (
    <CatalogueDialog
      open={ui.dialog === 'bestiary'}
      onClose={() => ui.set({ dialog: null })}
      ruleset={ruleset.id}
      campaignId={campaignId}
      onAdd={add}
    />
  );
}
