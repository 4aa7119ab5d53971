import type { SceneModel } from '../../store/index.ts';
import { Field } from '../controls/Field.tsx';
import { useDraft } from '../controls/useDraft.ts';
import { t } from '../words/t.ts';
import styles from './Sections.module.css';

type Grid = SceneModel['grid'];

const INK = '#16130f';
/** Percent, about as lines are drawn that nobody said anything about. */
const USUAL = 50;

interface GridLinesProps {
  readonly grid: Grid;
  readonly onChange: (part: Pick<Grid, 'color' | 'opacity'>) => void;
}

/** How the lines of the grid are drawn. */
export function GridLines({ grid, onChange }: GridLinesProps) {
  const color = useDraft(grid.color ?? INK, (next) => onChange({ color: next }));
  const opacity = useDraft(String(grid.opacity ?? USUAL), (next) => onChange({ opacity: Number(next) }));
  return (
    <div className={styles.pair}>
      <Field label={t('scene.lineColor')}>
        {(wiring) => (
          <input
            {...wiring}
            type="color"
            value={color.text}
            onChange={({ target }) => color.setText(target.value)}
            onBlur={color.commit}
          />
        )}
      </Field>
      <Field label={t('scene.lineOpacity')}>
        {(wiring) => (
          <input
            {...wiring}
            type="range"
            min={0}
            max={100}
            step={5}
            value={opacity.text}
            onChange={({ target }) => opacity.setText(target.value)}
            onPointerUp={opacity.commit}
            onKeyUp={opacity.commit}
            onBlur={opacity.commit}
          />
        )}
      </Field>
    </div>
  );
}
