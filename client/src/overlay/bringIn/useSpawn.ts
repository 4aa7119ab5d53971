import { useCallback } from 'react';
import type { Side } from '@tallow/shared/rules';
import type { Placement, Spawn } from '../../net/library.ts';
import { useLibrary } from '../account/useLibrary.ts';
import { useTable } from '../table/TableContext.ts';
import { toSentence } from '../words/toSentence.ts';

export type Wanted = { readonly monsterId: string; readonly count: number } | { readonly presetId: string };

/** Brings creatures to the table and says so, or why not. */
export function useSpawn(): (wanted: Wanted, side: Side, place: Placement, done: string) => Promise<void> {
  const table = useTable();
  const library = useLibrary();
  return useCallback(
    async (wanted, side, place, done) => {
      try {
        await library.spawn(table.model.session.id, { ...wanted, side, place } satisfies Spawn);
        table.notify(done, 'success');
      } catch (cause) {
        table.notify(toSentence(cause), 'danger');
      }
    },
    [library, table],
  );
}
