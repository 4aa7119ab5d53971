import { useCallback } from 'react';
import { copyText } from '../controls/copyText.ts';
import { joinLink } from '../controls/route.ts';
import { useToast } from '../controls/useToast.ts';
import { t } from '../words/t.ts';

/** Copies the invite link of a join code, and says so. */
export function useCopyLink(): (joinCode: string) => Promise<void> {
  const toast = useToast();
  return useCallback(
    async (joinCode) => {
      const link = joinLink(joinCode);
      const isCopied = await copyText(link);
      toast(isCopied ? t('table.codeCopied') : t('table.copyFailed', { link }), {
        tone: isCopied ? 'success' : 'info',
      });
    },
    [toast],
  );
}
