import { useCallback, useState } from 'react';
import type { FormulaProblem } from '@tallow/shared/dice';
import type { SubmitResult } from '../../store/index.ts';
import { problemOf } from '../rolls/problemOf.ts';
import { refusalText } from '../words/refusalText.ts';

/** An own line that the table has not confirmed. `why`: it was refused, and can be sent again. */
export interface Outgoing {
  readonly id: number;
  readonly text: string;
  readonly deliver: () => Promise<SubmitResult>;
  readonly why: string | null;
  /** What the table could not read in a roll. */
  readonly problem?: FormulaProblem | undefined;
}
let lastId = 0;

interface OutgoingLines {
  readonly lines: readonly Outgoing[];
  /** `text` is what shows while it waits. */
  readonly send: (text: string, deliver: Outgoing['deliver']) => void;
  readonly resend: (line: Outgoing) => void;
  readonly drop: (line: Outgoing) => void;
}

/** Own lines on their way. Nothing typed is lost: what is refused stays until it is sent again or dropped. */
export function useOutgoing(): OutgoingLines {
  const [lines, setLines] = useState<readonly Outgoing[]>([]);
  const without = useCallback((id: number) => setLines((list) => list.filter((other) => other.id !== id)), []);
  const send = useCallback(
    (text: string, deliver: Outgoing['deliver']): void => {
      const line: Outgoing = { id: ++lastId, text, deliver, why: null };
      setLines((list) => [...list, line]);
      void deliver().then((result) => {
        if (result.ok) without(line.id);
        else
          setLines((list) =>
            list.map((other) =>
              other.id === line.id
                ? { ...line, why: refusalText(result.error), problem: problemOf(result.error) }
                : other,
            ),
          );
      });
    },
    [without],
  );
  const drop = useCallback((line: Outgoing) => without(line.id), [without]);
  const resend = useCallback(
    (line: Outgoing): void => {
      without(line.id);
      send(line.text, line.deliver);
    },
    [without, send],
  );
  return { lines, send, resend, drop };
}
