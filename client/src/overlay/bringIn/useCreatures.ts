import { useCallback, useEffect, useState } from 'react';
import type { LibrarySheetReply } from '@tallow/shared/contracts';
import type { Library, PresetReply } from '../../net/library.ts';
import { toSentence } from '../words/toSentence.ts';

interface Creatures {
  /** Own ones first; null while they are being fetched. */
  readonly monsters: readonly LibrarySheetReply[] | null;
  readonly presets: readonly PresetReply[];
  readonly error: string | null;
  readonly reload: () => void;
}

/** The creatures and groups that the GM can bring in under these rules. */
export function useCreatures(library: Library, ruleset: string): Creatures {
  const [monsters, setMonsters] = useState<readonly LibrarySheetReply[] | null>(null);
  const [presets, setPresets] = useState<readonly PresetReply[]>([]);
  const [error, setError] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isStale = false;
    Promise.all([library.sheets('monsters', ruleset), library.presets()]).then(
      ([sheets, groups]) => {
        if (isStale) return;
        setMonsters(sheets);
        setPresets(groups.filter((group) => group.ruleset === ruleset));
        setError(null);
      },
      (cause: unknown) => !isStale && setError(toSentence(cause)),
    );
    return () => void (isStale = true);
  }, [library, ruleset, round]);
  return { monsters, presets, error, reload: useCallback(() => setRound((n) => n + 1), []) };
}
