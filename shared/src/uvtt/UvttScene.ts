import type { DoorSegment, GlobalLight, LightSource, Wall } from '../vision/index.ts';
import type { Remark } from './Findings.ts';
import type { OwnPart } from './ownPart.ts';

export interface UvttImage {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'webp' | 'jpeg';
}

/** What became of the parts of a file. */
export interface UvttReport {
  /** Wall segments, outlines of things, doors, windows and lights on the scene. */
  readonly taken: Readonly<Record<'walls' | 'objects' | 'doors' | 'windows' | 'lights', number>>;
  readonly leftOut: readonly Remark[];
  /** Taken, but not as written. */
  readonly mended: readonly Remark[];
}

/** A scene as read from a Universal VTT file: whole map units, 100 to a cell, the map's corner at (0, 0). */
export interface UvttScene {
  readonly width: number;
  readonly height: number;
  readonly pixelsPerCell: number;
  readonly walls: readonly Wall[];
  readonly doors: readonly DoorSegment[];
  readonly lights: readonly LightSource[];
  readonly globalLight: GlobalLight;
  /** In a file of our own: the scene as it was, instead of walls, doors and lights. */
  readonly own?: OwnPart;
  readonly image: UvttImage;
  readonly report: UvttReport;
}
