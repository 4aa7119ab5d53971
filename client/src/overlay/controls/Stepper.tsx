import { Minus, Plus } from 'lucide-react';
import { toPlain } from '../words/numbers.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Stepper.module.css';

interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly less: string;
  readonly more: string;
  /** A count rather than a change: without a plus. */
  readonly isCount?: boolean;
  readonly onChange: (value: number) => void;
}

const toText = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');

/** A number, with its sign unless it counts, changed by ones or typed. */
export function Stepper({
  label,
  value,
  min = -9_999,
  max = 9_999,
  less,
  more,
  isCount = false,
  onChange,
}: StepperProps) {
  const set = (next: number): void => onChange(Math.min(max, Math.max(min, next)));
  const type = (text: string): void => {
    const whole = Number.parseInt(toPlain(text).replaceAll(/[^\d-]/g, ''), 10);
    set(Number.isNaN(whole) ? 0 : whole);
  };
  return (
    <fieldset className={styles.stepper}>
      <legend className="heard-only">{label}</legend>
      <IconButton icon={Minus} label={less} size="small" disabled={value <= min} onClick={() => set(value - 1)} />
      <input
        className={styles.value}
        aria-label={label}
        inputMode="text"
        autoComplete="off"
        value={isCount ? String(value) : toText(value)}
        onChange={({ target }) => type(target.value)}
        onFocus={({ target }) => target.select()}
      />
      <IconButton icon={Plus} label={more} size="small" disabled={value >= max} onClick={() => set(value + 1)} />
    </fieldset>
  );
}
