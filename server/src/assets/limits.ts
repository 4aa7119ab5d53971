export const MAX_UPLOAD_BYTES = 64 * 1024 * 1024;
export const MAX_IMAGE_SIDE = 16_384;
export const MAX_IMAGE_PIXELS = 120_000_000;
export const TILE_SIZE = 512;
export const THUMBNAIL_SIZE = 512;
/** One import may take so long (ms). */
export const MAX_IMPORT_MS = 120_000;
export const MAX_PORTRAIT_MS = 20_000;
/**
 * Memory (bytes) of one decoder: a picture of the largest size as one block of pixels, its file as text and as JSON,
 * and Node itself.
 */
export const MAX_DECODER_BYTES = 2 * 1024 ** 3;
