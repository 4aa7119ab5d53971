import { useCallback, useEffect, useState } from 'react';
import type { CampaignDetail, Library } from '../../net/library.ts';
import { toSentence } from '../words/toSentence.ts';

export interface OpenCampaign {
  /** Null while it is being fetched. */
  readonly detail: CampaignDetail | null;
  readonly error: string | null;
  readonly reload: () => void;
}

/** A campaign with all that belongs to it. */
export function useCampaign(library: Library, id: string): OpenCampaign {
  const [detail, setDetail] = useState<CampaignDetail | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isStale = false;
    library.campaign(id).then(
      (reply) => {
        if (isStale) return;
        setDetail(reply);
        setError(null);
      },
      (cause: unknown) => !isStale && setError(toSentence(cause)),
    );
    return () => void (isStale = true);
  }, [library, id, round]);
  return { detail, error, reload: useCallback(() => setRound((n) => n + 1), []) };
}
