import { useEffect, useState } from 'react';
import type { ListedSession } from '@tallow/shared/contracts';
import type { Api } from '../../net/api.ts';
import { useReload } from '../controls/useReload.ts';

/** Tables whose doors are looked at from home. */
const MAX_DOORS = 5;

interface KnockAt {
  readonly table: ListedSession;
  readonly userId: string;
  readonly name: string;
}
interface Knocks {
  readonly knocks: readonly KnockAt[];
  readonly reload: () => void;
}

/** Who waits at the doors of the tables that somebody leads. Looked at again whenever the page comes to the front. */
export function useKnocks(api: Api, tables: readonly ListedSession[]): Knocks {
  const [knocks, setKnocks] = useState<readonly KnockAt[]>([]);
  const { round, reload } = useReload();
  useEffect(() => {
    let isStale = false;
    const doors = tables.filter(({ role, knock, archived }) => role === 'gm' && knock && !archived);
    // A table that does not answer has nobody to tell of.
    void Promise.all(
      doors.slice(0, MAX_DOORS).map(async (table) => {
        const waiting = await api.knocks(table.id).catch(() => ({}));
        return Object.entries(waiting).map(([userId, name]) => ({ table, userId, name: String(name) }));
      }),
    ).then((found) => !isStale && setKnocks(found.flat()));
    return () => void (isStale = true);
  }, [api, tables, round]);
  return { knocks, reload };
}
