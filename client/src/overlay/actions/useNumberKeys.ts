import { useEffect, useEffectEvent } from 'react';
import { isOverlayOpen } from '../controls/isOverlayOpen.ts';

const isElsewhere = (): boolean => {
  const { activeElement } = document;
  const isTyping =
    activeElement instanceof HTMLElement &&
    (activeElement.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(activeElement.tagName));
  return isTyping || isOverlayOpen();
};

/** The digits 1 to 9 choose among so many things, while nobody is typing. */
export function useNumberKeys(count: number, onPick: (at: number) => void): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const at = Number(event.key) - 1;
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key) || at >= count || isElsewhere())
      return;
    event.preventDefault();
    onPick(at);
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => press(event);
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
