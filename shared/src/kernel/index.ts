export { assert, assertNever } from './assert.ts';
export { foldSign, foldSigns } from './foldSigns.ts';
export type {
  DoorId,
  DrawingId,
  EffectId,
  EntryId,
  ExchangeId,
  HandoutId,
  IntentId,
  LightId,
  PinId,
  PropId,
  SceneId,
  SessionId,
  SheetId,
  TemplateId,
  TokenId,
  TriggerId,
  UserId,
  WallId,
} from './ids.ts';
export { CODE_ALPHABET, CODE_LENGTH, readJoinCode } from './joinCode.ts';
export { lookAlike } from './lookAlike.ts';
export { memo, memoLatest, slot } from './memo.ts';
export { seededRandom, type RandomSource } from './random.ts';
export { accept, refuse, type Result } from './result.ts';
export { sameFields } from './sameFields.ts';
export { sameJson } from './sameJson.ts';
export { isStorableJson } from './storable.ts';
export { TokenBucket } from './TokenBucket.ts';
export { isUuid } from './isUuid.ts';
