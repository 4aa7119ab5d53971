export { assert, assertNever } from './assert.ts';
export type { DoorId, IntentId, SceneId, SessionId, TokenId, UserId } from './ids.ts';
export { seededRandom, type RandomSource } from './random.ts';
export { accept, refuse, type Result } from './result.ts';
export { TokenBucket } from './TokenBucket.ts';
