import { useEffect } from 'react';
import { useToast } from '../controls/useToast.ts';
import { useModel } from '../table/TableContext.ts';
import { t } from '../words/t.ts';

/** Tells the GM that this map makes moves wait, and what helps. The server says so once a minute at most. */
export function StrainNotice() {
  const toast = useToast();
  const strainedAt = useModel((model) => model.strainedAt);
  useEffect(() => {
    if (strainedAt !== null) toast(t('errors.strained'));
  }, [strainedAt, toast]);
  return null;
}
