import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import { writeUvtt, type PlannedScene } from '@tallow/shared/uvtt';
import type { ImageInfo } from './ImportedScene.ts';
import { plainPicture, wholePicture, type WholePicture } from './wholePicture.ts';

/** A scene to be written, and its picture, if it has one. */
export interface SceneToWrite extends PlannedScene {
  readonly image: ImageInfo | null;
}

/** Of ground without a picture: pixels to a map unit, and its colour where it has none. */
const PIXELS_PER_UNIT = 0.5;
const STONE = '#4a443c';

function pictureOf(dataDir: string, { image, width, height, background = STONE }: SceneToWrite): Promise<WholePicture> {
  return image
    ? wholePicture(dataDir, image)
    : plainPicture(Math.round(width * PIXELS_PER_UNIT), Math.round(height * PIXELS_PER_UNIT), background);
}

/** Scenes as Universal VTT files, one after the other: each takes the memory of millions of pixels. */
export function openSceneFiles(dataDir: string): { write(scene: SceneToWrite): Promise<string> } {
  let last: Promise<unknown> = Promise.resolve();
  return {
    write(scene) {
      const make = async (): Promise<string> => {
        const { bytes, widthPx } = await pictureOf(dataDir, scene);
        const pixelsPerCell = (widthPx * UNITS_PER_CELL) / scene.width;
        return JSON.stringify(writeUvtt(scene, { pixelsPerCell, base64: bytes.toString('base64') }));
      };
      const mine = last.then(make, make);
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
