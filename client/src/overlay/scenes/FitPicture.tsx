import { useState, type PointerEvent, type SyntheticEvent } from 'react';
import type { ImportFields } from '@tallow/shared/contracts';
import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import { gridFit, type GridFit } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';
import { toPositive } from '../words/numbers.ts';
import { t } from '../words/t.ts';
import { CellCount } from './CellCount.tsx';
import styles from './FitPicture.module.css';
import { NudgeButtons } from './NudgeButtons.tsx';
import { toShift } from './toShift.ts';
import { useGuess } from './useGuess.ts';

export type PictureGrid = Pick<ImportFields, 'columns' | 'rows' | 'offsetX' | 'offsetY'>;

interface Frame {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}
interface FitPictureProps {
  readonly file: File;
  readonly onImport: (grid: PictureGrid) => void;
  readonly onBack: () => void;
}

/** Where the pointer is, in shares of the picture. */
function shareAt({ currentTarget, clientX, clientY }: PointerEvent): { x: number; y: number } {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return {
    x: Math.max(0, Math.min(1, (clientX - left) / width)),
    y: Math.max(0, Math.min(1, (clientY - top) / height)),
  };
}

/** A picture before it is imported: drag over cells painted on it, or type how many it has. */
export function FitPicture({ file, onImport, onBack }: FitPictureProps) {
  const [url] = useState(() => URL.createObjectURL(file));
  const [size, setSize] = useState({ width: 1, height: 1 });
  const [frame, setFrame] = useState<Frame | null>(null);
  const [typed, setTyped] = useState({ columns: '', rows: '' });
  const [count, setCount] = useState(3);
  const found = useGuess(file);
  const [shift, setShift] = useState({ offsetX: 0, offsetY: 0 });
  const take = (fit: GridFit): void => {
    setTyped({ columns: String(fit.columns), rows: String(fit.rows) });
    setShift({ offsetX: fit.offsetX, offsetY: fit.offsetY });
  };
  const onPointerDown = (event: PointerEvent): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = shareAt(event);
    setFrame({ from: at, to: at });
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (!frame || event.buttons === 0) return;
    const next = { from: frame.from, to: shareAt(event) };
    setFrame(next);
    const inPixels = ({ x, y }: Frame['from']): Frame['from'] => ({ x: x * size.width, y: y * size.height });
    const fit = gridFit(size, inPixels(next.from), inPixels(next.to), count);
    if (fit) take(fit);
  };
  const onLoad = ({ currentTarget }: SyntheticEvent<HTMLImageElement>): void => {
    setSize({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight });
    // It shows on; only the address goes.
    URL.revokeObjectURL(url);
  };
  const [columns, rows] = [toPositive(typed.columns), toPositive(typed.rows)];
  const send = (): void =>
    onImport({
      ...(columns !== null && { columns }),
      ...(rows !== null && { rows }),
      ...((columns ?? rows) !== null && shift),
    });
  return (
    <div className={styles.fit}>
      <div className={styles.ask}>
        <p>{t('importing.fitting.about', { count })}</p>
        <CellCount value={count} onChange={setCount} />
      </div>
      <div
        className={styles.picture}
        data-testid="fit-picture"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
      >
        <img src={url} alt={file.name} draggable={false} onLoad={onLoad} />
        {columns !== null && rows !== null && <Lines columns={columns} rows={rows} {...shift} />}
        {frame && <div className={styles.frame} style={boxOf(frame)} />}
      </div>
      {found && columns === null && (
        <div className={styles.ask}>
          <p>{t('importing.fitting.found', { columns: found.columns, rows: found.rows })}</p>
          <Button size="small" onClick={() => take(found)}>
            {t('importing.fitting.take')}
          </Button>
        </div>
      )}
      {columns !== null && (
        <NudgeButtons
          onNudge={(x, y) => setShift({ offsetX: toShift(shift.offsetX + x), offsetY: toShift(shift.offsetY + y) })}
        />
      )}
      <div className={styles.pair}>
        <TextField
          label={t('scene.columns')}
          value={typed.columns}
          inputMode="decimal"
          onChange={({ target }) => setTyped({ ...typed, columns: target.value })}
        />
        <TextField
          label={t('scene.rows')}
          value={typed.rows}
          inputMode="decimal"
          onChange={({ target }) => setTyped({ ...typed, rows: target.value })}
        />
      </div>
      <div className={styles.buttons}>
        <Button onClick={onBack}>{t('importing.fitting.back')}</Button>
        <Button kind="primary" onClick={send}>
          {t('importing.fitting.go')}
        </Button>
      </div>
    </div>
  );
}

const percent = (share: number): string => `${share * 100}%`;

function boxOf({ from, to }: Frame): { left: string; top: string; width: string; height: string } {
  return {
    left: percent(Math.min(from.x, to.x)),
    top: percent(Math.min(from.y, to.y)),
    width: percent(Math.abs(to.x - from.x)),
    height: percent(Math.abs(to.y - from.y)),
  };
}

/** The grid as it would lie on the picture. */
function Lines({
  columns,
  rows,
  offsetX = 0,
  offsetY = 0,
}: {
  columns: number;
  rows: number;
  offsetX?: number;
  offsetY?: number;
}) {
  const shares = (cells: number, offset: number): readonly number[] =>
    cells > 300
      ? []
      : Array.from({ length: Math.ceil(cells) }, (_, i) => (i + offset / UNITS_PER_CELL) / cells).filter(
          (share) => share > 0 && share < 1,
        );
  return (
    <svg className={styles.lines} viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden>
      {shares(columns, offsetX).map((x) => (
        <line key={`x${x}`} x1={x} x2={x} y1={0} y2={1} />
      ))}
      {shares(rows, offsetY).map((y) => (
        <line key={`y${y}`} x1={0} x2={1} y1={y} y2={y} />
      ))}
    </svg>
  );
}
