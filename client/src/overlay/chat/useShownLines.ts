import { useMemo, useState } from 'react';
import type { LogLine } from '@tallow/shared/table';

/** Lines on the page while the newest is in sight. With thousands of them every key pressed is answered late. */
const SHOWN = 300;

/** The first line that is shown; null: as many as there may be. */
type First = LogLine | 'oldest' | null;

function startOf(log: readonly LogLine[], first: First): number {
  if (first === null) return Math.max(0, log.length - SHOWN);
  return first === 'oldest' ? 0 : Math.max(0, log.indexOf(first));
}

interface ShownLines {
  readonly lines: readonly LogLine[];
  /** Whether there are older ones at hand. */
  readonly hasEarlier: boolean;
  readonly showEarlier: () => void;
}

/** The newest lines of the log. While somebody reads further up, none of what is shown goes away. */
export function useShownLines(log: readonly LogLine[], isAtEnd: boolean): ShownLines {
  const [first, setFirst] = useState<First>(null);
  const start = startOf(log, first);
  const lines = useMemo(() => log.slice(start), [log, start]);
  const showFrom = (at: number): void => setFirst(at <= 0 ? 'oldest' : log[at]!);
  if (isAtEnd && first !== null) setFirst(null);
  if (!isAtEnd && first === null) showFrom(start);
  return { lines, hasEarlier: start > 0, showEarlier: () => showFrom(start - SHOWN) };
}
