import { useEffect, useState } from 'react';
import { useModel } from '../table/TableContext.ts';

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the turn tracker lies on the screen (CSS pixels); null while there is none. */
export function useTrackerRect(): Rect | null {
  const count = useModel((model) => model.encounter?.combatants.length ?? -1);
  const [rect, setRect] = useState<Rect | null>(null);
  useEffect(() => {
    const tracker = document.querySelector('[data-tracker]');
    if (!tracker) return;
    const watch = new ResizeObserver(() => {
      const { left, right, bottom } = tracker.getBoundingClientRect();
      setRect({ left, right, bottom });
    });
    watch.observe(tracker);
    return () => watch.disconnect();
  }, [count]);
  return count < 0 ? null : rect;
}
