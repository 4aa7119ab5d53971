import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import type { SceneId } from '@tallow/shared/kernel';
import type { SceneModel } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { DraftField } from '../controls/DraftField.tsx';
import { useTable } from '../table/TableContext.ts';
import { toPositive } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import styles from './Sections.module.css';

const inWords = new Intl.NumberFormat('en', { maximumFractionDigits: 2, useGrouping: false });

/** How many cells the map has: in numbers, by the side of one on the picture, or by dragging over some. */
export function CellsFields({ scene }: { readonly scene: SceneModel }) {
  const table = useTable();
  const { image } = scene;
  const change = (cells: { readonly columns: number; readonly rows?: number } | { readonly rows: number }): void =>
    void table.act({ action: 'scene.update', sceneId: scene.id as SceneId, ...cells });
  const commit =
    (toCells: (number: number) => Parameters<typeof change>[0]) =>
    (text: string): void => {
      const number = toPositive(text);
      if (number === null) table.notify(words.scene.notANumber, 'danger');
      else change(toCells(number));
    };
  return (
    <>
      <div className={styles.pair}>
        <DraftField
          label={words.scene.columns}
          value={inWords.format(scene.width / UNITS_PER_CELL)}
          inputMode="decimal"
          onCommit={commit((columns) => ({ columns, rows: scene.height / UNITS_PER_CELL }))}
        />
        <DraftField
          label={words.scene.rows}
          value={inWords.format(scene.height / UNITS_PER_CELL)}
          inputMode="decimal"
          onCommit={commit((rows) => ({ columns: scene.width / UNITS_PER_CELL, rows }))}
        />
        {image && (
          <DraftField
            label={words.scene.cellPixels}
            value={inWords.format((image.widthPx * UNITS_PER_CELL) / scene.width)}
            inputMode="decimal"
            unit="px"
            onCommit={commit((pixels) => ({ columns: image.widthPx / pixels, rows: image.heightPx / pixels }))}
          />
        )}
      </div>
      <Button wide onClick={() => table.setTool('cells')}>
        {words.scene.dragCells}
      </Button>
      <p className={styles.note}>{words.scene.dragCellsAbout}</p>
    </>
  );
}
