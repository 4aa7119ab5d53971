import { useCallback } from 'react';
import { openApi } from '../../net/api.ts';
import { useAccount } from '../account/accounts.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import { toSentence } from '../words/toSentence.ts';

/** Sends a picture to the table, cut to a square or whole, and answers its id; null when that failed, which is told. */
export function useSendPicture(shape?: 'whole'): (file: File) => Promise<string | null> {
  const table = useTable();
  const sessionId = useModel((model) => model.session.id);
  const userToken = useAccount()?.token ?? null;
  return useCallback(
    async (file) => {
      try {
        return (await openApi(userToken).uploadPortrait(sessionId, file, shape)).portraitId;
      } catch (cause) {
        table.notify(toSentence(cause), 'danger');
        return null;
      }
    },
    [table, sessionId, userToken, shape],
  );
}
