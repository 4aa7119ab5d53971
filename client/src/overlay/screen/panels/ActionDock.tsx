import { useRef } from 'react';
import { ActionComposer } from '../../actions/ActionComposer.tsx';
import { PromptStack } from '../../actions/PromptStack.tsx';
import { ActionBar } from '../../tokens/ActionBar.tsx';
import styles from './ActionDock.module.css';
import { useDock } from './useDock.ts';

/** At the bottom of the map, from above: what is asked, what is being put together, what is selected. */
export function ActionDock() {
  const dock = useRef<HTMLDivElement>(null);
  useDock(dock);
  return (
    <div ref={dock} className={styles.dock}>
      <PromptStack />
      <ActionComposer />
      <ActionBar />
    </div>
  );
}
