import { useMemo } from 'react';
import { openLibrary, type Library } from '../../net/library.ts';
import { useAccount } from './accounts.ts';

/** The library of whoever plays in this browser. */
export function useLibrary(): Library {
  const token = useAccount()?.token ?? null;
  return useMemo(() => openLibrary(token), [token]);
}
