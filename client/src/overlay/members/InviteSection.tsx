import { Link2, RefreshCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { Confirm } from '../controls/Confirm.tsx';
import { toReadableCode } from '../invites/joinCode.ts';
import { useCopyLink } from '../invites/useCopyLink.ts';
import { useIsGm, useModel, useTable } from '../table/TableContext.ts';
import { toSentence } from '../words/toSentence.ts';
import { t } from '../words/t.ts';
import styles from './Members.module.css';

/** How others get here: the link, the code to read out, and for the GM another code. */
export function InviteSection() {
  const table = useTable();
  const isGm = useIsGm();
  const joinCode = useModel((model) => model.session.joinCode);
  const copyLink = useCopyLink();
  const [asking, setAsking] = useState(false);
  useEffect(() => table.freshJoinCode(), [table]);
  if (joinCode === '') return null;
  const renew = (): void => {
    table.renewJoinCode().then(
      () => table.notify(t('seats.renewed'), 'success'),
      (cause: unknown) => table.notify(toSentence(cause), 'danger'),
    );
  };
  return (
    <>
      <Button wide onClick={() => void copyLink(joinCode)}>
        <Link2 size={16} aria-hidden />
        {t('table.copyCode')}
      </Button>
      <p className={styles.code}>{toReadableCode(joinCode)}</p>
      {isGm && (
        <Button kind="plain" size="small" onClick={() => setAsking(true)}>
          <RefreshCw size={14} aria-hidden />
          {t('seats.renew')}
        </Button>
      )}
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t('seats.renewSure')}
        about={t('seats.renewAbout')}
        go={t('seats.renewGo')}
        onGo={renew}
      />
    </>
  );
}
