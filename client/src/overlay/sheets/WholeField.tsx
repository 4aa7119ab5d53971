import { DraftField } from '../controls/DraftField.tsx';
import { toWhole } from '../words/numbers.ts';

interface WholeFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly onCommit: (value: number) => void;
}

/** A whole number within bounds; anything else is taken back. */
export function WholeField({ value, min = 0, max = 1_000_000, onCommit, ...frame }: WholeFieldProps) {
  const commit = (text: string): void => {
    const whole = toWhole(text);
    if (whole !== null) onCommit(Math.min(max, Math.max(min, whole)));
  };
  return <DraftField {...frame} inputMode="numeric" value={String(value)} onCommit={commit} />;
}
