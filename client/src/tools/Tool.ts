import type { MapPoint, ScreenPoint } from '@tallow/shared/geometry';
import type { Sketch, TablePort, Viewpoint } from '../store/index.ts';

/** A pointer as tools see it. */
export interface PointerAt {
  readonly screen: ScreenPoint;
  readonly map: MapPoint;
  readonly shift: boolean;
  readonly alt: boolean;
  /** Or Command. */
  readonly ctrl: boolean;
  readonly isTouch: boolean;
}

/** What a tool works with. */
export interface ToolContext {
  readonly table: TablePort;
  readonly sketch: Sketch;
  readonly view: Viewpoint;
  /** What a token is called that was just placed. */
  readonly newToken: (number: number) => string;
  readonly openPin: (pinId: string) => void;
  /** Asks for the words to be written at a place of the map. */
  readonly write: (at: MapPoint) => void;
}

/** One tool: follows the pointer that it claimed at the press. What it does not claim pans the map. */
export interface Tool {
  readonly cursor: string;
  /** True: the pointer is the tool's until it is let go. */
  press(at: PointerAt): boolean;
  drag?(at: PointerAt): void;
  release?(at: PointerAt): void;
  /** Pressed and let go in one place, without having been claimed. */
  tap?(at: PointerAt): void;
  hover?(at: PointerAt): void;
  /** The gesture is void: Esc, a second finger, a lost pointer, another tool. */
  cancel(): void;
}
