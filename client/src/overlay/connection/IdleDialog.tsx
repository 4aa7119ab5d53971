import { useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useNow } from '../controls/useNow.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';

/** Asks whether anybody is there before the seat is freed. */
export function IdleDialog() {
  const table = useTable();
  const closesAt = useModel((model) => (model.connection.phase === 'ended' ? null : model.idleClosesAt));
  const [answered, setAnswered] = useState<number | null>(null);
  const isOpen = closesAt !== null && closesAt !== answered;
  const now = useNow(isOpen);
  const stay = (): void => {
    setAnswered(closesAt);
    // Any message tells the server that somebody is here; an empty ruler shows nothing to anybody.
    table.ruler([]);
  };
  const seconds = closesAt === null ? 0 : Math.max(0, Math.ceil((closesAt - now) / 1000));
  return (
    <Dialog
      open={isOpen}
      onClose={stay}
      title={t('connection.idleTitle')}
      about={t('connection.idleAbout', { seconds })}
      actions={
        <Button kind="primary" onClick={stay}>
          {t('connection.stay')}
        </Button>
      }
    />
  );
}
