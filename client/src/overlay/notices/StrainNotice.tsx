import { useEffect } from 'react';
import { useToast } from '../controls/useToast.ts';
import { useModel } from '../table/TableContext.ts';
import { words } from '../words/words.ts';

/** Tells the GM that this map makes moves wait, and what helps. The server says so once a minute at most. */
export function StrainNotice() {
  const toast = useToast();
  const strainedAt = useModel((model) => model.strainedAt);
  useEffect(() => {
    if (strainedAt !== null) toast(words.errors.strained);
  }, [strainedAt, toast]);
  return null;
}
