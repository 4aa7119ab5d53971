import type { DoorSegment, GlobalLight, LightSource, Wall } from '../vision/index.ts';

export interface UvttImage {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'webp';
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
  readonly image: UvttImage;
}
