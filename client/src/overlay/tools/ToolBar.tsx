import { Maximize, Minus, Plus } from 'lucide-react';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useMapView } from '../table/MapView.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import styles from './ToolBar.module.css';
import { useOfferedTools } from './toolList.ts';

const ZOOM_STEP = 1.3;

export function ToolBar() {
  const table = useTable();
  const tools = useOfferedTools();
  const tool = useModel((model) => model.tool);
  const view = useMapView();
  return (
    <nav aria-label={t('table.tools')}>
      <div
        role="toolbar"
        aria-label={t('table.tools')}
        aria-orientation="vertical"
        className={cx(card.glass, card.floats, styles.bar)}
      >
        {tools.map(({ id, icon }) => (
          <IconButton
            key={id}
            icon={icon}
            label={t(`toolNames.${id}`)}
            shortcut={id}
            side="right"
            pressed={tool === id}
            onClick={() => table.setTool(id)}
          />
        ))}
        <div className={styles.line} />
        <IconButton
          icon={Plus}
          label={t('table.zoomIn')}
          shortcut="zoomIn"
          side="right"
          onClick={() => view?.zoomBy(ZOOM_STEP)}
        />
        <IconButton
          icon={Minus}
          label={t('table.zoomOut')}
          shortcut="zoomOut"
          side="right"
          onClick={() => view?.zoomBy(1 / ZOOM_STEP)}
        />
        <IconButton icon={Maximize} label={t('table.fit')} shortcut="fit" side="right" onClick={() => view?.fit()} />
      </div>
    </nav>
  );
}
