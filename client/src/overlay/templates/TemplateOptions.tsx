import { Box, Circle, Minus, RectangleHorizontal, Triangle, type LucideIcon } from 'lucide-react';
import type { TemplateShape } from '@tallow/shared/table';
import type { MarkOptions } from '../../store/index.ts';
import card from '../controls/Card.module.css';
import styles from '../controls/OptionsBar.module.css';
import { cx } from '../controls/cx.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';

const SHAPES: readonly (readonly [TemplateShape, LucideIcon])[] = [
  ['circle', Circle],
  ['cone', Triangle],
  ['line', Minus],
  ['rectangle', RectangleHorizontal],
  ['cube', Box],
];
const SIZES = [5, 10, 15, 20, 25, 30, 40, 60, 90, 120] as const;
const WIDTHS = [5, 10, 15, 20] as const;
const ROUNDS = [0, 1, 2, 3, 5, 10, 100] as const;

type Options = MarkOptions['template'];

function Numbers({
  label,
  value,
  values,
  say,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly values: readonly number[];
  readonly say: (value: number) => string;
  readonly onChange: (value: number) => void;
}) {
  return (
    <select
      className={styles.select}
      aria-label={label}
      value={String(value)}
      onChange={({ target }) => onChange(Number(target.value))}
    >
      {values.map((each) => (
        <option key={each} value={String(each)}>
          {say(each)}
        </option>
      ))}
    </select>
  );
}

/** Which template is laid next, while the tool is in hand. */
export function TemplateOptions() {
  const table = useTable();
  const tool = useModel((model) => model.tool);
  const options = useModel((model) => model.markOptions.template);
  if (tool !== 'template') return null;
  const set = (change: Partial<Options>): void => table.setMarkOptions({ template: { ...options, ...change } });
  const inFeet = (feet: number): string => t('templates.feet', { feet });
  const inRounds = (count: number): string => (count === 0 ? t('templates.stays') : t('templates.rounds', { count }));
  return (
    <section aria-label={t('templates.options')} className={cx(card.glass, card.floats, styles.bar)}>
      <div role="toolbar" aria-label={t('templates.options')} className={styles.group}>
        {SHAPES.map(([shape, icon]) => (
          <IconButton
            key={shape}
            icon={icon}
            size="small"
            side="bottom"
            label={t(`templates.shapes.${shape}`)}
            pressed={options.shape === shape}
            onClick={() => set({ shape })}
          />
        ))}
      </div>
      <div className={styles.group}>
        <Numbers
          label={t('templates.length')}
          value={options.lengthFeet}
          values={SIZES}
          say={inFeet}
          onChange={(lengthFeet) => set({ lengthFeet })}
        />
        {(options.shape === 'line' || options.shape === 'rectangle') && (
          <Numbers
            label={t('templates.width')}
            value={options.widthFeet}
            values={WIDTHS}
            say={inFeet}
            onChange={(widthFeet) => set({ widthFeet })}
          />
        )}
        <Numbers
          label={t('templates.lasts')}
          value={options.rounds ?? 0}
          values={ROUNDS}
          say={inRounds}
          onChange={(rounds) => set({ rounds: rounds === 0 ? null : rounds })}
        />
        <input
          type="color"
          className={styles.color}
          aria-label={t('drawings.color')}
          value={options.color}
          onChange={({ target }) => set({ color: target.value })}
        />
      </div>
    </section>
  );
}
