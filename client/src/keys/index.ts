export { chordOf } from './chord.ts';
export { isHeard, isOverlayOpen } from './isHeard.ts';
export type { KeyRefusal, OwnKeys } from './KeyMap.ts';
export { KEY_IDS, keyEntry, type KeyGroup, type KeyId, type MapKeyId, type OverlayKeyId } from './keyTable.ts';
export { ownKeyMap } from './ownKeyMap.ts';
