import { useRef, type PointerEvent, type RefObject } from 'react';
import type { Snap } from '../../table/TableUi.ts';

/** Finger speed (px/ms) from which a flick decides, not the place. */
const FLICK = 0.5;
const TAP_PX = 6;
const ORDER: readonly Snap[] = ['peek', 'half', 'full'];

interface SheetDrag {
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: (event: PointerEvent) => void;
  };
  /** Whether the last press was a drag: then its click means nothing. */
  readonly wasDragged: () => boolean;
}

function nearest(height: number): Snap {
  const share = height / innerHeight;
  return share < 0.32 ? 'peek' : share < 0.72 ? 'half' : 'full';
}

/** Lets the sheet follow the finger in the same frame, and settle at the nearest height. */
export function useSheetDrag(
  sheet: RefObject<HTMLElement | null>,
  snap: Snap,
  settle: (snap: Snap) => void,
): SheetDrag {
  const drag = useRef({ on: false, startY: 0, startHeight: 0, lastY: 0, lastAt: 0, speed: 0, moved: false });
  const end = (event: PointerEvent): void => {
    const now = drag.current;
    if (!now.on) return;
    now.on = false;
    const height = now.startHeight + now.startY - event.clientY;
    sheet.current?.style.removeProperty('--dragged');
    sheet.current?.removeAttribute('data-dragging');
    if (!now.moved) return;
    const at = ORDER.indexOf(snap);
    if (now.speed < -FLICK) settle(ORDER[Math.min(2, at + 1)]!);
    else if (now.speed > FLICK) settle(ORDER[Math.max(0, at - 1)]!);
    else settle(nearest(height));
  };
  return {
    wasDragged: () => drag.current.moved,
    handlers: {
      onPointerDown: (event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = {
          on: true,
          startY: event.clientY,
          startHeight: sheet.current?.offsetHeight ?? 0,
          lastY: event.clientY,
          lastAt: event.timeStamp,
          speed: 0,
          moved: false,
        };
      },
      onPointerMove: (event) => {
        const now = drag.current;
        if (!now.on) return;
        now.moved ||= Math.abs(event.clientY - now.startY) > TAP_PX;
        if (!now.moved) return;
        const ms = Math.max(1, event.timeStamp - now.lastAt);
        now.speed = 0.6 * now.speed + (0.4 * (event.clientY - now.lastY)) / ms;
        now.lastY = event.clientY;
        now.lastAt = event.timeStamp;
        sheet.current?.setAttribute('data-dragging', '');
        sheet.current?.style.setProperty('--dragged', `${Math.round(now.startHeight + now.startY - event.clientY)}px`);
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  };
}
