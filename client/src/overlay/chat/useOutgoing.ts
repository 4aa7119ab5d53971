import { useCallback, useState } from 'react';
import { useTable } from '../table/TableContext.ts';
import type { Recipients } from './readMessage.ts';

/** An own line that the table has not confirmed. `why`: it was refused, and can be sent again. */
export interface Outgoing {
  readonly id: number;
  readonly text: string;
  readonly to: Recipients;
  readonly why: string | null;
}
let lastId = 0;

interface OutgoingLines {
  readonly lines: readonly Outgoing[];
  readonly send: (text: string, to: Recipients) => void;
  readonly resend: (line: Outgoing) => void;
  readonly drop: (line: Outgoing) => void;
}

/** Own lines on their way. Nothing typed is lost: what is refused stays until it is sent again or dropped. */
export function useOutgoing(): OutgoingLines {
  const table = useTable();
  const [lines, setLines] = useState<readonly Outgoing[]>([]);
  const without = useCallback((id: number) => setLines((list) => list.filter((other) => other.id !== id)), []);
  const send = useCallback((text: string, to: Recipients): void => {
    const line: Outgoing = { id: ++lastId, text, to, why: null };
    setLines((list) => [...list, line]);
    void table.say(text, to).then((result) => {
      if (result.ok) without(line.id);
      else setLines((list) => list.map((other) => (other.id === line.id ? { ...line, why: result.error.message } : other)));
    });
  }, [table, without]);
  const drop = useCallback((line: Outgoing) => without(line.id), [without]);
  const resend = useCallback((line: Outgoing): void => {
    without(line.id);
    send(line.text, line.to);
  }, [without, send]);
  return { lines, send, resend, drop };
}
