import { useSyncExternalStore } from 'react';
import { ownKeyMap, type KeyId, type OwnKeys } from '../../keys/index.ts';

const subscribe = (listener: () => void): (() => void) => ownKeyMap.subscribe(listener);

/** What a person set instead of the usual keys. */
export const useOwnKeys = (): OwnKeys => useSyncExternalStore(subscribe, () => ownKeyMap.own);

/** The chords that do something now; the first one is the one to show. */
export function useChords(id: KeyId): readonly string[] {
  useOwnKeys();
  return ownKeyMap.chordsOf(id);
}
