import { useMemo } from 'react';
import type { TokenModel } from '../../store/index.ts';
import { useModel } from '../table/TableContext.ts';

/** The selected tokens that are still in sight. */
export function useSelected(): readonly TokenModel[] {
  const selection = useModel((model) => model.selection);
  const tokens = useModel((model) => model.tokens);
  return useMemo(() => [...selection].flatMap((id) => tokens.get(id) ?? []), [selection, tokens]);
}
