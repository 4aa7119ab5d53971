import { useCallback, useEffect, useState } from 'react';
import type { LibrarySheetReply } from '@tallow/shared/contracts';
import type { Library, MonsterScope, MonstersPage } from '../../net/library.ts';
import { toSentence } from '../words/toSentence.ts';

/** Monsters that are fetched at once; `more` brings as many again. */
const PAGE = 30;
/** Milliseconds without a key before a search is asked for. */
const PAUSE_MS = 250;

export interface Wanted {
  readonly scope: MonsterScope | 'all';
  readonly search: string;
  /** Empty: of any rules. */
  readonly ruleset: string;
  /** Null: of every campaign that the asker leads. */
  readonly campaignId: string | null;
}

export interface Monsters {
  /** Null while the first page is being fetched. */
  readonly monsters: readonly LibrarySheetReply[] | null;
  readonly hasMore: boolean;
  readonly isBusy: boolean;
  readonly error: string | null;
  readonly more: () => void;
  readonly reload: () => void;
  /** Shows a monster as it is now, without asking the server again. */
  readonly put: (monster: LibrarySheetReply) => void;
}

const NOTHING: MonstersPage & { readonly isThere: boolean } = { monsters: [], next: null, isThere: false };

/** A value that has not changed for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Page after page of the monsters that somebody looks for. What comes too late for another search falls away. */
export function useMonsters(library: Library, { scope, search, ruleset, campaignId }: Wanted): Monsters {
  const q = useSettled(search.trim());
  const [shown, setShown] = useState(NOTHING);
  const [cursor, setCursor] = useState<string | null>(null);
  const [answered, setAnswered] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const asked = [scope, q, ruleset, campaignId, round].join('\n');
  const [current, setCurrent] = useState(asked);
  // Another search begins at its first page.
  if (current !== asked) {
    setCurrent(asked);
    setCursor(null);
  }
  const page = `${asked}\n${cursor ?? ''}`;
  useEffect(() => {
    let isStale = false;
    const query = {
      limit: PAGE,
      ...(scope !== 'all' && { scope }),
      ...(q !== '' && { q }),
      ...(ruleset !== '' && { ruleset }),
      ...(scope === 'campaign' && campaignId !== null && { campaignId }),
      ...(cursor !== null && { cursor }),
    };
    library
      .monsters(query)
      .then(
        ({ monsters, next }) => {
          if (isStale) return;
          setShown((before) => ({
            monsters: cursor === null ? monsters : [...before.monsters, ...monsters],
            next,
            isThere: true,
          }));
          setError(null);
        },
        (cause: unknown) => !isStale && setError(toSentence(cause)),
      )
      .finally(() => !isStale && setAnswered(page));
    return () => void (isStale = true);
  }, [library, scope, q, ruleset, campaignId, cursor, page]);
  const put = useCallback((monster: LibrarySheetReply) => {
    setShown((before) => ({
      ...before,
      monsters: before.monsters.map((other) => (other.id === monster.id ? monster : other)),
    }));
  }, []);
  return {
    monsters: shown.isThere ? shown.monsters : null,
    hasMore: shown.next !== null,
    isBusy: answered !== page,
    error,
    more: () => setCursor(shown.next),
    reload: useCallback(() => setRound((n) => n + 1), []),
    put,
  };
}
