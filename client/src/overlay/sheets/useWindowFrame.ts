import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { firstFrame, keptInRoom, type Frame } from './windowFrame.ts';

const KEY = 'tallow/sheet-window';
const STEP = 24;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const roomNow = (): { readonly width: number; readonly height: number } => ({ width: innerWidth, height: innerHeight });

function remembered(): Frame {
  try {
    const known = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Frame | null;
    return known ? keptInRoom(known, roomNow()) : firstFrame(roomNow());
  } catch {
    return firstFrame(roomNow());
  }
}

function remember(frame: Frame): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(frame));
  } catch {
    // It lies where windows lie at first the next time.
  }
}

type Handle = Record<
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel',
  (event: PointerEvent) => void
>;

/** A window that is moved and sized by pointer or arrow keys, and lies there again the next time. */
export function useWindowFrame(): {
  readonly frame: Frame;
  readonly moves: Handle;
  readonly sizes: Handle;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const [frame, setFrame] = useState(remembered);
  const drag = useRef<{ readonly x: number; readonly y: number; readonly from: Frame } | null>(null);
  useEffect(() => {
    const fit = (): void => setFrame((now) => keptInRoom(now, roomNow()));
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, []);
  useEffect(() => remember(frame), [frame]);
  const shifted = (from: Frame, dx: number, dy: number, isSize: boolean): Frame =>
    keptInRoom(
      isSize
        ? { ...from, width: from.width + dx, height: from.height + dy }
        : { ...from, x: from.x + dx, y: from.y + dy },
      roomNow(),
    );
  const end = (): void => void (drag.current = null);
  const handle = (isSize: boolean): Handle => ({
    onPointerDown: (event) => {
      if (
        event.button !== 0 ||
        (event.target as Element).closest('button, input, select, [role=tab]')?.matches('[data-grip]') === false
      )
        return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { x: event.clientX, y: event.clientY, from: frame };
    },
    onPointerMove: ({ clientX, clientY }) => {
      const now = drag.current;
      if (now) setFrame(shifted(now.from, clientX - now.x, clientY - now.y, isSize));
    },
    onPointerUp: end,
    onPointerCancel: end,
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    if (!arrow) return;
    event.preventDefault();
    event.stopPropagation();
    setFrame((now) => shifted(now, arrow[0] * STEP, arrow[1] * STEP, event.shiftKey));
  };
  return { frame, moves: handle(false), sizes: handle(true), onKeyDown };
}
