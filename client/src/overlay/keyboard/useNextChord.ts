import { useEffect, useEffectEvent } from 'react';
import { chordOf, ownKeyMap } from '../../keys/index.ts';

/** While it is asked, the next chord goes to `onChord` and does nothing else; Escape alone is null: never mind. */
export function useNextChord(isAsked: boolean, onChord: (chord: string | null) => void): void {
  const hear = useEffectEvent(onChord);
  useEffect(() => {
    if (!isAsked) return;
    const resume = ownKeyMap.pause();
    const onKeyDown = (event: KeyboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      // The key that pressed the button may still be held.
      const chord = event.repeat ? null : chordOf(event);
      if (chord !== null) hear(chord === 'Escape' ? null : chord);
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      resume();
      removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [isAsked]);
}
