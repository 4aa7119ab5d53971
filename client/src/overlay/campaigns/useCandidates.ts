import { useEffect, useState } from 'react';
import type { Api } from '../../net/api.ts';
import type { CampaignDetail } from '../../net/library.ts';

export interface Candidate {
  readonly userId: string;
  readonly displayName: string;
}

/** Who sits at the campaign's tables and is not in it yet: those are the people who may be taken in. */
export function useCandidates(api: Api, { members, sessions }: CampaignDetail): readonly Candidate[] {
  const [seated, setSeated] = useState<readonly Candidate[]>([]);
  const tables = sessions
    .filter(({ isMember }) => isMember)
    .map(({ id }) => id)
    .join(' ');
  useEffect(() => {
    let isStale = false;
    const ids = tables === '' ? [] : tables.split(' ');
    // A table that does not answer has nobody to offer.
    void Promise.all(ids.map((id) => api.summary(id).catch(() => null))).then((replies) => {
      if (!isStale) setSeated(replies.flatMap((reply) => reply?.members ?? []));
    });
    return () => void (isStale = true);
  }, [api, tables]);
  const known = new Set<string>(members.map(({ userId }) => userId));
  const found = new Map(seated.map(({ userId, displayName }) => [userId, { userId, displayName }]));
  return [...found.values()].filter(({ userId }) => !known.has(userId));
}
