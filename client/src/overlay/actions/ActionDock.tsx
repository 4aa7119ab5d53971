import { ActionBar } from '../tokens/ActionBar.tsx';
import { ActionComposer } from './ActionComposer.tsx';
import styles from './ActionDock.module.css';
import { PromptStack } from './PromptStack.tsx';

/** At the bottom of the map, from above: what is asked, what is being put together, what is selected. */
export function ActionDock() {
  return (
    <div className={styles.dock}>
      <PromptStack />
      <ActionComposer />
      <ActionBar />
    </div>
  );
}
