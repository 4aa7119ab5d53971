import { useEffect, useRef } from 'react';
import { useModel, useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';

/** What was shown so long ago (ms) is in the list, and opens no more by itself. */
const FRESH_MS = 30_000;

/** Opens what the GM shows to this user, once. */
export function useShownHandouts(): void {
  const table = useTable();
  const { set } = useTableUi();
  const line = useModel((model) => model.log.findLast(({ body }) => body.kind === 'handout'));
  const opened = useRef(0);
  useEffect(() => {
    if (line?.body.kind !== 'handout' || line.seq <= opened.current) return;
    opened.current = line.seq;
    const { me } = table.model;
    if (me.role === 'gm' || !line.body.to.includes(me.userId as never)) return;
    if (Date.now() - line.at < FRESH_MS) set({ mark: { kind: 'handout', id: line.body.handoutId } });
  }, [line, table, set]);
}
