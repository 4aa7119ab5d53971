import { LeaderlessBanner } from '../../members/LeaderlessBanner.tsx';
import { ToolHint } from '../../tools/ToolHint.tsx';
import { Tracker } from '../../tracker/Tracker.tsx';
import styles from './TopStack.module.css';

/** Top centre: turns, and below them who is missing, and one line on what is in hand. */
export function TopStack() {
  return (
    <div className={styles.stack}>
      <Tracker />
      <LeaderlessBanner />
      <ToolHint />
    </div>
  );
}
