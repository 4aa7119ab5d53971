import { KeyMap } from './KeyMap.ts';

const NO_SHELF = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

function shelf(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  try {
    return globalThis.localStorage ?? NO_SHELF;
  } catch {
    return NO_SHELF;
  }
}

/** The keys of this browser. */
export const ownKeyMap = new KeyMap(shelf());

globalThis.addEventListener?.('storage', ({ key }) => (key === KeyMap.SHELF_KEY || key === null) && ownKeyMap.reload());
