import type { KeyboardEvent, MouseEvent } from 'react';
import { t } from '../words/t.ts';
import styles from './DiceTray.module.css';
import { DieShape } from './DieShape.tsx';

interface DieButtonProps {
  readonly sides: number;
  readonly count: number;
  readonly onChange: (by: 1 | -1) => void;
}

/** One more with each press; a right click, Backspace or the minus take one away. */
export function DieButton({ sides, count, onChange }: DieButtonProps) {
  const name = `d${sides}`;
  const onContextMenu = (event: MouseEvent): void => {
    event.preventDefault();
    onChange(-1);
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Backspace' || key === 'Delete' || key === '-') onChange(-1);
  };
  return (
    <span className={styles.die} data-laid={count > 0 ? '' : undefined}>
      <button
        type="button"
        className={styles.press}
        aria-label={t('rolls.addDie', { name, count })}
        onClick={() => onChange(1)}
        onContextMenu={onContextMenu}
        onKeyDown={onKeyDown}
      >
        <DieShape sides={sides} />
        <span className={styles.sides}>{name}</span>
      </button>
      {count > 0 && (
        <button
          type="button"
          className={styles.count}
          aria-label={t('rolls.takeDie', { name })}
          onClick={() => onChange(-1)}
        >
          {count}
        </button>
      )}
    </span>
  );
}
