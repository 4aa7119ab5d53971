import { useCallback, useEffect, useState } from 'react';
import type { CampaignReply, Library } from '../../net/library.ts';
import { toSentence } from '../words/toSentence.ts';

export interface Campaigns {
  /** By name; null while they are being fetched. */
  readonly campaigns: readonly CampaignReply[] | null;
  readonly error: string | null;
  readonly reload: () => void;
}

/** The campaigns that somebody leads or plays in. */
export function useCampaigns(library: Library): Campaigns {
  const [campaigns, setCampaigns] = useState<readonly CampaignReply[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isStale = false;
    library.campaigns().then(
      (all) => {
        if (isStale) return;
        setCampaigns(all.toSorted((a, b) => a.name.localeCompare(b.name)));
        setError(null);
      },
      (cause: unknown) => !isStale && setError(toSentence(cause)),
    );
    return () => void (isStale = true);
  }, [library, round]);
  return { campaigns, error, reload: useCallback(() => setRound((n) => n + 1), []) };
}
