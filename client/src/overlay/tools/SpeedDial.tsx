import { Check, Maximize } from 'lucide-react';
import { DropMenu } from '../controls/DropMenu.tsx';
import { useMapView } from '../table/MapView.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import styles from './SpeedDial.module.css';
import { useOfferedTools } from './toolList.ts';

/** The tool in hand under the thumb; a tap spreads the others out. */
export function SpeedDial() {
  const table = useTable();
  const view = useMapView();
  const ui = useTableUi();
  const tool = useModel((model) => model.tool);
  const entries = useOfferedTools();
  const { id: current, icon: Current } = entries.find(({ id }) => id === tool) ?? entries[0]!;
  if (ui.snap === 'full') return null;
  const groups = [
    {
      actions: entries.map((entry) => ({
        label: t(`toolNames.${entry.id}`),
        icon: entry.id === tool ? Check : entry.icon,
        onPick: () => table.setTool(entry.id),
      })),
    },
    { actions: [{ label: t('table.fit'), icon: Maximize, onPick: () => view?.fit() }] },
  ];
  const trigger = (
    <button
      type="button"
      className={styles.main}
      aria-label={t('table.openTools', { tool: t(`toolNames.${current}`) })}
    >
      <Current size={24} aria-hidden />
    </button>
  );
  return <DropMenu side="top" align="end" groups={groups} trigger={trigger} />;
}
