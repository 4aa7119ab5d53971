import { KeyMap } from './KeyMap.ts';

const NO_STORAGE = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  try {
    return globalThis.localStorage ?? NO_STORAGE;
  } catch {
    return NO_STORAGE;
  }
}

/** The keys of this browser. */
export const ownKeyMap = new KeyMap(storage());

globalThis.addEventListener?.(
  'storage',
  ({ key }) => (key === KeyMap.STORAGE_KEY || key === null) && ownKeyMap.reload(),
);
