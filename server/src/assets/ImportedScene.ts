import type { UvttScene } from '@tallow/shared/uvtt';
import type { ImportReport } from './ImportWishes.ts';

/**
 * The picture of a scene as a WebP tile pyramid: `tiles/{z}/{y}/{x}.webp`, z from 0 (one tile) to `maxZoom` (full
 * size). Tile (x, y) of z starts at pixel 512 * 2^(maxZoom - z) * (x, y); edge tiles are filled up with black.
 */
export interface ImageInfo {
  readonly assetId: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly tileSize: number;
  readonly maxZoom: number;
}

export interface ImportedScene extends Omit<UvttScene, 'image' | 'report'> {
  /** Map units by which the first cell is shifted, 0..99. */
  readonly offsetX: number;
  readonly offsetY: number;
  readonly image: ImageInfo;
  readonly report: ImportReport;
}
