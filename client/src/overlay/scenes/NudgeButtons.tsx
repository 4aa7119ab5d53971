import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { IconButton } from '../controls/IconButton.tsx';
import { t } from '../words/t.ts';
import styles from './Sections.module.css';

const WAYS = [
  { way: 'left', icon: ArrowLeft, x: -1, y: 0 },
  { way: 'up', icon: ArrowUp, x: 0, y: -1 },
  { way: 'down', icon: ArrowDown, x: 0, y: 1 },
  { way: 'right', icon: ArrowRight, x: 1, y: 0 },
] as const;

/** Shifts the grid by hundredths of a cell. */
export function NudgeButtons({ onNudge }: { readonly onNudge: (x: number, y: number) => void }) {
  return (
    <fieldset className={styles.nudges}>
      <legend className="heard-only">{t('scene.nudge.grid')}</legend>
      {WAYS.map(({ way, icon, x, y }) => (
        <IconButton key={way} icon={icon} size="small" label={t(`scene.nudge.${way}`)} onClick={() => onNudge(x, y)} />
      ))}
    </fieldset>
  );
}
