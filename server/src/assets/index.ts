export { AssetStore, type TilePlace } from './AssetStore.ts';
export { ImportError, type ImportCode } from './ImportError.ts';
export type { ImageInfo, ImportedScene } from './ImportedScene.ts';
export { MAX_IMAGE_PIXELS, MAX_IMAGE_SIDE, MAX_UPLOAD_BYTES, TILE_SIZE } from './limits.ts';
export { MapImporter, type UploadedFile } from './MapImporter.ts';
export { MapTiles, type FindPicture, type MapTile, type Picture } from './MapTiles.ts';
export { PortraitStore } from './PortraitStore.ts';
export { openMapImports, type MapImportPort } from './openMapImports.ts';
