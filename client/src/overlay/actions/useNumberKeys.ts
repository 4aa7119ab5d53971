import { useEffect, useEffectEvent } from 'react';
import { isHeard, ownKeyMap } from '../../keys/index.ts';

/** The digits 1 to 9 choose among so many things, while nobody is typing. */
export function useNumberKeys(count: number, onPick: (at: number) => void): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const press = ownKeyMap.press(event);
    if (press?.id !== 'answer' || press.at >= count || !isHeard(press.place)) return;
    event.preventDefault();
    onPick(press.at);
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => press(event);
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
