import type { Camera, Size } from './camera.ts';

export interface TiledImage {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly tileSize: number;
  readonly maxZoom: number;
}
/** A tile and the ground it covers, in map units. Edge tiles reach beyond the picture. */
export interface Tile {
  readonly key: string;
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The coarsest level that is still sharp: at least one picture pixel for each device pixel. */
export function zoomLevel(image: TiledImage, scene: Size, devicePixelsPerUnit: number): number {
  const picturePixelsPerUnit = image.widthPx / scene.width;
  const spare = Math.log2(picturePixelsPerUnit / devicePixelsPerUnit);
  return Math.max(0, Math.min(image.maxZoom, image.maxZoom - Math.floor(spare + 0.25)));
}

/** The tiles of a level that the view shows, nearest to its middle first. */
export function tilesInView(image: TiledImage, scene: Size, camera: Camera, view: Size, z: number): readonly Tile[] {
  const across = (image.tileSize * 2 ** (image.maxZoom - z) * scene.width) / image.widthPx;
  const down = (image.tileSize * 2 ** (image.maxZoom - z) * scene.height) / image.heightPx;
  const columns = Math.ceil(scene.width / across - 1e-9);
  const rows = Math.ceil(scene.height / down - 1e-9);
  const first = (at: number, tile: number): number => Math.max(0, Math.floor(-at / camera.scale / tile));
  const last = (at: number, room: number, tile: number, count: number): number =>
    Math.min(count - 1, Math.floor((room - at) / camera.scale / tile));
  const tiles: Tile[] = [];
  for (let y = first(camera.y, down); y <= last(camera.y, view.height, down, rows); y++) {
    for (let x = first(camera.x, across); x <= last(camera.x, view.width, across, columns); x++) {
      tiles.push({ key: `${z}/${x}/${y}`, z, x, y, left: x * across, top: y * down, width: across, height: down });
    }
  }
  const [mx, my] = [(view.width / 2 - camera.x) / camera.scale, (view.height / 2 - camera.y) / camera.scale];
  const far = (tile: Tile): number => Math.hypot(tile.left + across / 2 - mx, tile.top + down / 2 - my);
  return tiles.toSorted((a, b) => far(a) - far(b));
}
