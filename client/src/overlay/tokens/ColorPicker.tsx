import { Pipette } from 'lucide-react';
import field from '../controls/Field.module.css';
import { useDraft } from '../controls/useDraft.ts';
import { t } from '../words/t.ts';
import styles from './Sections.module.css';

const PIECES = [
  '#c8553d',
  '#d98a3d',
  '#d9b54a',
  '#7fa05a',
  '#4f9a8f',
  '#5b84b8',
  '#7d74c0',
  '#b06a9a',
  '#8c6f55',
  '#a89c8a',
  '#4b4640',
];

interface ColorPickerProps {
  readonly label: string;
  readonly value: string;
  readonly swatches?: readonly string[];
  readonly onChange: (color: string) => void;
}

/** A few colours that go with each other, and any other by hand. */
export function ColorPicker({ label, value, swatches = PIECES, onChange }: ColorPickerProps) {
  const draft = useDraft(value, onChange);
  return (
    <fieldset className={styles.colors}>
      <legend className={field.label}>{label}</legend>
      <div className={styles.swatches}>
        {swatches.map((color) => (
          <button
            key={color}
            type="button"
            className={styles.swatch}
            style={{ background: color }}
            aria-label={color}
            aria-pressed={color === value.toLowerCase()}
            onClick={() => onChange(color)}
          />
        ))}
        <span className={`${styles.swatch} ${styles.own}`}>
          <input
            type="color"
            aria-label={t('token.ownColor')}
            title={t('token.ownColor')}
            value={draft.text}
            onChange={(event) => draft.setText(event.target.value)}
            onBlur={draft.commit}
          />
          <Pipette size={20} aria-hidden />
        </span>
      </div>
    </fieldset>
  );
}
