import { ArrowDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ActionCard } from '../../actions/ActionCard.tsx';
import { ChatLine } from '../../chat/ChatLine.tsx';
import { Composer } from '../../chat/Composer.tsx';
import { DayLine } from '../../chat/DayLine.tsx';
import { EndedCard } from '../../chat/EndedCard.tsx';
import { EventLine, RoundLine } from '../../chat/EventLine.tsx';
import { toRows, type LogRow } from '../../chat/toRows.ts';
import { useShownLines } from '../../chat/useShownLines.ts';
import { useStickToEnd } from '../../chat/useStickToEnd.ts';
import { Button } from '../../controls/Button.tsx';
import { RollCard } from '../../rolls/RollCard.tsx';
import { useModel, useTable } from '../../table/TableContext.ts';
import { t } from '../../words/t.ts';
import styles from './LogTab.module.css';

function Line({
  row: {
    line: { body, at },
    follows,
  },
}: {
  readonly row: LogRow;
}) {
  switch (body.kind) {
    case 'chat':
      return <ChatLine body={body} at={at} follows={follows} />;
    case 'roll':
      return <RollCard body={body} at={at} />;
    case 'action':
      return <ActionCard body={body} at={at} follows={follows} />;
    case 'encounter':
      return body.what === 'ended' ? <EndedCard body={body} at={at} /> : <RoundLine body={body} />;
    default:
      return <EventLine body={body} at={at} />;
  }
}

function Row({ row }: { readonly row: LogRow }) {
  return (
    <>
      {row.day !== null && <DayLine day={row.day} />}
      <Line row={row} />
    </>
  );
}

interface EarlierProps {
  /** Whether there are older lines that need not be fetched. */
  readonly isAtHand: boolean;
  readonly onShow: () => void;
}

function Earlier({ isAtHand, onShow }: EarlierProps) {
  const table = useTable();
  const hasOlder = useModel((model) => model.hasOlderChat);
  const [busy, setBusy] = useState(false);
  if (!isAtHand && !hasOlder) return null;
  const load = (): void => {
    if (isAtHand) return onShow();
    setBusy(true);
    table
      .loadOlderChat()
      .catch(() => table.notify(t('errors.offline'), 'danger'))
      .finally(() => setBusy(false));
  };
  return (
    <li className={styles.earlier}>
      <Button kind="plain" size="small" busy={busy} onClick={load}>
        {t('chat.earlier')}
      </Button>
    </li>
  );
}

/** What was said and what happened, newest last. */
export function LogTab() {
  const log = useModel((model) => model.log);
  const [isAtEnd, setAtEnd] = useState(true);
  const { lines, hasEarlier, showEarlier } = useShownLines(log, isAtEnd);
  const rows = useMemo(() => toRows(lines), [lines]);
  const { scroller, toEnd } = useStickToEnd(rows[0]?.key, rows.at(-1)?.key, setAtEnd);
  return (
    <div className={styles.log}>
      <div
        ref={scroller}
        className={styles.scroller}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        role="log"
        aria-live="off"
        aria-label={t('tabs.log')}
      >
        {rows.length === 0 ? (
          <p className={styles.empty}>{t('chat.empty')}</p>
        ) : (
          <ol className={styles.lines}>
            <Earlier isAtHand={hasEarlier} onShow={showEarlier} />
            {rows.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </ol>
        )}
      </div>
      {!isAtEnd && (
        <button type="button" className={styles.newer} onClick={toEnd}>
          <ArrowDown size={14} aria-hidden />
          {t('chat.newer')}
        </button>
      )}
      <Composer />
    </div>
  );
}
