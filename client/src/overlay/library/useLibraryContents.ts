import { useCallback, useEffect, useState } from 'react';
import type { LibrarySheetReply } from '@tallow/shared/contracts';
import type { Library } from '../../net/library.ts';
import { toSentence } from '../words/toSentence.ts';

export interface LibraryContents {
  /** Null while they are being fetched. */
  readonly characters: readonly LibrarySheetReply[] | null;
  readonly error: string | null;
  readonly reload: () => void;
  /** Puts a character there as it is now, without asking the server again. */
  readonly put: (character: LibrarySheetReply) => void;
}

/** A user's characters. */
export function useLibraryContents(library: Library): LibraryContents {
  const [characters, setCharacters] = useState<readonly LibrarySheetReply[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isStale = false;
    library.sheets('characters').then(
      (sheets) => {
        if (isStale) return;
        setCharacters(sheets);
        setError(null);
      },
      (cause: unknown) => !isStale && setError(toSentence(cause)),
    );
    return () => void (isStale = true);
  }, [library, round]);
  const reload = useCallback(() => setRound((n) => n + 1), []);
  const put = useCallback((character: LibrarySheetReply) => {
    setCharacters((all) => {
      const others = all ?? [];
      return others.some(({ id }) => id === character.id)
        ? others.map((other) => (other.id === character.id ? character : other))
        : [...others, character];
    });
  }, []);
  return { characters, error, reload, put };
}
