export { fromBase64, toBase64 } from './base64.ts';
export {
  Bitmap,
  emptyBitmap,
  intersection,
  isEqual,
  popcount,
  SAMPLE,
  samplesAcross,
  SAMPLES_PER_CELL,
  subtract,
  union,
} from './Bitmap.ts';
export { decodeBitmap, encodeBitmap } from './bitmapCodec.ts';
export type { Blockers } from './Blockers.ts';
export { buildBlockers, MAX_EXTENT } from './buildBlockers.ts';
export type { Eye } from './Eye.ts';
export type { Glow, Tint } from './Glow.ts';
export { decodeGlow, encodeGlow } from './glowCodec.ts';
export type { GlobalLight, Lighting, LightSource } from './Light.ts';
export { litGround } from './litGround.ts';
export { isPathBlocked, type PathPoint } from './movement.ts';
export { discBitmap, explore, fullBitmap, polygonBitmap, rasterOf } from './raster.ts';
export { seesDisc, seesPoint } from './sees.ts';
export { placeBefore, seesFace, sidesOf, type Side } from './seesFace.ts';
export { starContains, type Star } from './Star.ts';
export { decodeStars, encodeStars } from './starCodec.ts';
export { hasManyEyes, type Vision } from './Vision.ts';
export { visionOf } from './visionOf.ts';
export type { DoorSegment, DoorState, Wall, WallKind } from './Wall.ts';
