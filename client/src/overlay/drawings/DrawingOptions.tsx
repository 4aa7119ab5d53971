import {
  ArrowUpRight,
  Circle,
  Eye,
  EyeOff,
  PaintBucket,
  Pencil,
  Pentagon,
  Slash,
  Square,
  Type,
  type LucideIcon,
} from 'lucide-react';
import type { DrawingShape } from '@tallow/shared/table';
import type { MarkOptions } from '../../store/index.ts';
import card from '../controls/Card.module.css';
import styles from '../controls/OptionsBar.module.css';
import { cx } from '../controls/cx.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useIsGm, useModel, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';

const SHAPES: readonly (readonly [DrawingShape, LucideIcon])[] = [
  ['freehand', Pencil],
  ['line', Slash],
  ['arrow', ArrowUpRight],
  ['rectangle', Square],
  ['ellipse', Circle],
  ['polygon', Pentagon],
  ['text', Type],
];
/** Map units of lines; letters are so many times as high. */
const WIDTHS = { thin: 4, medium: 8, thick: 18 } as const;
const LETTERS = 6;
const OPACITIES = { full: 1, half: 0.6, faint: 0.3 } as const;

type Options = MarkOptions['drawing'];
const keyOf = <Name extends string>(values: Readonly<Record<Name, number>>, value: number): Name =>
  (Object.keys(values) as Name[]).find((name) => values[name] === value) ?? (Object.keys(values)[0] as Name);

/** How the next drawing looks, while the tool is in hand. */
export function DrawingOptions() {
  const table = useTable();
  const isGm = useIsGm();
  const tool = useModel((model) => model.tool);
  const options = useModel((model) => model.markOptions.drawing);
  if (tool !== 'draw') return null;
  const set = (change: Partial<Options>): void => table.setMarkOptions({ drawing: { ...options, ...change } });
  const isText = options.shape === 'text';
  const widthOf = (name: keyof typeof WIDTHS, shape = options.shape): number =>
    WIDTHS[name] * (shape === 'text' ? LETTERS : 1);
  const width = keyOf(WIDTHS, isText ? options.width / LETTERS : options.width);
  return (
    <section aria-label={t('drawings.options')} className={cx(card.glass, card.floats, styles.bar)}>
      <div role="toolbar" aria-label={t('drawings.shape')} className={styles.group}>
        {SHAPES.map(([shape, icon]) => (
          <IconButton
            key={shape}
            icon={icon}
            size="small"
            side="bottom"
            label={t(`drawings.shapes.${shape}`)}
            pressed={options.shape === shape}
            onClick={() => set({ shape, width: widthOf(width, shape) })}
          />
        ))}
      </div>
      <div className={styles.group}>
        <input
          type="color"
          className={styles.color}
          aria-label={t('drawings.color')}
          value={options.color}
          onChange={({ target }) => set({ color: target.value })}
        />
        <select
          className={styles.select}
          aria-label={t('drawings.width')}
          value={width}
          onChange={({ target }) => set({ width: widthOf(target.value as keyof typeof WIDTHS) })}
        >
          {(['thin', 'medium', 'thick'] as const).map((name) => (
            <option key={name} value={name}>
              {t(`drawings.widths.${name}`)}
            </option>
          ))}
        </select>
        <select
          className={styles.select}
          aria-label={t('drawings.opacity')}
          value={keyOf(OPACITIES, options.opacity)}
          onChange={({ target }) => set({ opacity: OPACITIES[target.value as keyof typeof OPACITIES] })}
        >
          {(['full', 'half', 'faint'] as const).map((name) => (
            <option key={name} value={name}>
              {t(`drawings.opacities.${name}`)}
            </option>
          ))}
        </select>
        <IconButton
          icon={PaintBucket}
          size="small"
          side="bottom"
          label={t('drawings.fill')}
          pressed={options.isFilled}
          onClick={() => set({ isFilled: !options.isFilled })}
        />
        {isGm && (
          <IconButton
            icon={options.layer === 'gm' ? EyeOff : Eye}
            size="small"
            side="bottom"
            label={t('drawings.forGm')}
            pressed={options.layer === 'gm'}
            onClick={() => set({ layer: options.layer === 'gm' ? 'all' : 'gm' })}
          />
        )}
      </div>
    </section>
  );
}
