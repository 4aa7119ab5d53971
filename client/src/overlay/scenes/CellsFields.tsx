import { useState } from 'react';
import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import type { SceneId } from '@tallow/shared/kernel';
import type { SceneModel } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { DraftField } from '../controls/DraftField.tsx';
import { useTask } from '../controls/useTask.ts';
import { useTable } from '../table/TableContext.ts';
import { formats } from '../words/formats.ts';
import { toPositive } from '../words/numbers.ts';
import { t } from '../words/t.ts';
import { CellCount } from './CellCount.tsx';
import { guessGrid } from './guessGrid.ts';
import styles from './Sections.module.css';

/** How many cells the map has: in numbers, by the side of one on the picture, or by dragging over some. */
export function CellsFields({ scene }: { readonly scene: SceneModel }) {
  const table = useTable();
  const { image } = scene;
  const task = useTask();
  const [count, setCount] = useState(3);
  const guess = async (): Promise<void> => {
    if (!image) return;
    const tile = await table.loadTile(scene.id, 0, 0, 0, new AbortController().signal);
    // The coarsest tile may reach beyond the picture.
    const shrunk = 2 ** image.maxZoom;
    const part = { width: image.widthPx / shrunk, height: image.heightPx / shrunk };
    const fit = tile && (await guessGrid(tile.blob, part));
    if (!fit) return table.notify(t('scene.noGuess'), 'info');
    const { columns, rows, offsetX, offsetY } = fit;
    const kind = scene.grid.kind === 'none' ? 'square' : scene.grid.kind;
    const grid = { ...scene.grid, kind, offsetX, offsetY };
    const { ok } = await table.act({ action: 'scene.update', sceneId: scene.id as SceneId, columns, rows, grid });
    if (ok) table.notify(t('scene.guessed', { columns, rows }), 'success');
  };
  const change = (cells: { readonly columns: number; readonly rows?: number } | { readonly rows: number }): void =>
    void table.act({ action: 'scene.update', sceneId: scene.id as SceneId, ...cells });
  const commit =
    (toCells: (number: number) => Parameters<typeof change>[0]) =>
    (text: string): void => {
      const number = toPositive(text);
      if (number === null) table.notify(t('scene.notANumber'), 'danger');
      else change(toCells(number));
    };
  return (
    <>
      <div className={styles.pair}>
        <DraftField
          label={t('scene.columns')}
          value={formats.hundredths(scene.width / UNITS_PER_CELL)}
          inputMode="decimal"
          onCommit={commit((columns) => ({ columns, rows: scene.height / UNITS_PER_CELL }))}
        />
        <DraftField
          label={t('scene.rows')}
          value={formats.hundredths(scene.height / UNITS_PER_CELL)}
          inputMode="decimal"
          onCommit={commit((rows) => ({ columns: scene.width / UNITS_PER_CELL, rows }))}
        />
        {image && (
          <DraftField
            label={t('scene.cellPixels')}
            value={formats.hundredths((image.widthPx * UNITS_PER_CELL) / scene.width)}
            inputMode="decimal"
            unit="px"
            onCommit={commit((pixels) => ({ columns: image.widthPx / pixels, rows: image.heightPx / pixels }))}
          />
        )}
      </div>
      <div className={styles.fit}>
        <CellCount value={count} onChange={setCount} />
        <Button onClick={() => table.dragCells(count)}>{t('scene.dragCells', { count })}</Button>
      </div>
      {image && (
        <Button wide busy={task.busy} onClick={() => task.run(guess)}>
          {t('scene.guess')}
        </Button>
      )}
      <p className={styles.note}>{t('scene.dragCellsAbout')}</p>
    </>
  );
}
