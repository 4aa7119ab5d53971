/** Where a window lies on the screen, in CSS pixels. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
interface Room {
  readonly width: number;
  readonly height: number;
}
const LEAST = { width: 340, height: 260 };
/** What the actions of the selected token need beside the window. */
const LEAST_DOCK = 420;
const MARGIN = 12;
/** Below the session's header and the button over the map. */
const TOP = 104;
const PANEL = 340;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** The frame within the room: never larger than it, its head never out of reach. */
export function keptInRoom({ x, y, width, height }: Frame, room: Room): Frame {
  const [wide, high] = [
    clamp(width, Math.min(LEAST.width, room.width), room.width),
    clamp(height, Math.min(LEAST.height, room.height), room.height),
  ];
  return { x: clamp(x, 0, room.width - wide), y: clamp(y, 0, room.height - high), width: wide, height: high };
}

/** Beside the side panel, which stays free. */
export function firstFrame(room: Room): Frame {
  const width = 440;
  const height = Math.min(680, room.height - TOP - MARGIN);
  return keptInRoom({ x: room.width - PANEL - width - MARGIN, y: TOP, width, height }, room);
}

/**
 * The frame below something at the top of the screen that it would lie over: lower, and as much less high as it must
 * be.
 */
export function below(
  frame: Frame,
  over: { readonly left: number; readonly right: number; readonly bottom: number } | null,
  roomHeight: number,
): Frame {
  if (!over || frame.y >= over.bottom || frame.x >= over.right || frame.x + frame.width <= over.left) return frame;
  const y = over.bottom + MARGIN / 2;
  return { ...frame, y, height: Math.max(LEAST.height, Math.min(frame.height, roomHeight - y - MARGIN)) };
}

/**
 * How much of the map's right side the window takes from what is centred below it; 0 when it lies elsewhere, or leaves
 * too little.
 */
export function coverOf({ x, width }: Frame, roomWidth: number): number {
  const isAtRight = x + width > roomWidth - LEAST.width / 2;
  return isAtRight && x >= LEAST_DOCK ? roomWidth - x : 0;
}

/**
 * Where a point under the window should come to lie: in the middle of the wider free strip beside it. Null: it is not
 * covered.
 */
export function clearOf(
  { x, y, width, height }: Frame,
  point: { readonly x: number; readonly y: number },
  roomWidth: number,
  margin: number,
): number | null {
  const isCovered =
    point.x > x - margin && point.x < x + width + margin && point.y > y - margin && point.y < y + height + margin;
  if (!isCovered) return null;
  const [left, right] = [x, roomWidth - x - width];
  return left >= right ? left / 2 : x + width + right / 2;
}
