export const MAX_UPLOAD_BYTES = 64 * 1024 * 1024;
export const MAX_IMAGE_SIDE = 16_384;
export const MAX_IMAGE_PIXELS = 120_000_000;
export const TILE_SIZE = 512;
export const THUMBNAIL_SIZE = 512;
