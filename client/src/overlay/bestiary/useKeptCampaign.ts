import { useEffect, useState } from 'react';
import type { Library } from '../../net/library.ts';

interface KeptCampaign {
  /** The one that was wanted; null where its bestiary is not the asker's to keep. */
  readonly campaignId: string | null;
  /** Whether they keep that of any. */
  readonly keepsAny: boolean;
}

/**
 * The campaign that is looked at, where its bestiary is the asker's to keep: a table's GM need not lead its campaign.
 * `isKnown`: who asks keeps it, whatever is still on its way.
 */
export function useKeptCampaign(library: Library, wanted: string | null, isKnown: boolean): KeptCampaign {
  const [led, setLed] = useState<readonly string[]>([]);
  useEffect(() => {
    let isStale = false;
    // Without an answer nothing is offered that might be refused.
    library.campaigns().then(
      (all) => !isStale && setLed(all.filter(({ role }) => role !== 'player').map(({ id }) => id)),
      () => undefined,
    );
    return () => void (isStale = true);
  }, [library]);
  const isKept = wanted !== null && (isKnown || led.includes(wanted));
  return { campaignId: isKept ? wanted : null, keepsAny: isKept || led.length > 0 };
}
