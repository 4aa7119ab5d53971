import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** Pixels from the end that still count as the end. */
const NEAR = 24;

interface StickToEnd {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly toEnd: () => void;
}

/**
 * Stays at the newest line while the reader is there, and tells whether that is so; older lines put in above do not
 * move what is read.
 */
export function useStickToEnd(
  firstKey: string | undefined,
  lastKey: string | undefined,
  setAtEnd: (isAtEnd: boolean) => void,
): StickToEnd {
  const scroller = useRef<HTMLDivElement>(null);
  const fromEnd = useRef(0);
  const shown = useRef({ firstKey, height: 0 });
  const toEnd = useCallback(() => {
    const box = scroller.current;
    if (box) box.scrollTop = box.scrollHeight;
  }, []);
  useEffect(() => {
    const box = scroller.current!;
    const look = (): void => {
      fromEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight;
      shown.current.height = box.scrollHeight;
      setAtEnd(fromEnd.current < NEAR);
    };
    box.addEventListener('scroll', look, { passive: true });
    const resized = new ResizeObserver(() => fromEnd.current < NEAR && toEnd());
    resized.observe(box);
    return () => {
      box.removeEventListener('scroll', look);
      resized.disconnect();
    };
  }, [toEnd, setAtEnd]);
  useLayoutEffect(() => {
    const box = scroller.current!;
    if (fromEnd.current < NEAR) toEnd();
    else if (shown.current.firstKey !== firstKey) box.scrollTop += box.scrollHeight - shown.current.height;
    shown.current = { firstKey, height: box.scrollHeight };
  }, [firstKey, lastKey, toEnd]);
  return { scroller, toEnd };
}
