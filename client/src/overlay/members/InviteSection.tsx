import { Link2, RefreshCw } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '../controls/Button.tsx';
import { toReadableCode } from '../invites/joinCode.ts';
import { useCopyLink } from '../invites/useCopyLink.ts';
import { useIsGm, useModel, useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import styles from './Members.module.css';

/** How others get here: the link, the code to read out, and for the GM another code. */
export function InviteSection() {
  const table = useTable();
  const ui = useTableUi();
  const isGm = useIsGm();
  const { joinCode, knock } = useModel((model) => model.session);
  const copyLink = useCopyLink();
  useEffect(() => table.freshJoinCode(), [table]);
  if (joinCode === '') return null;
  return (
    <>
      <Button wide onClick={() => void copyLink(joinCode)}>
        <Link2 size={16} aria-hidden />
        {t('table.copyCode')}
      </Button>
      <p className={styles.code}>{toReadableCode(joinCode)}</p>
      {isGm && knock && <p className={styles.note}>{t('tableSettings.isClosed')}</p>}
      {isGm && (
        <Button kind="plain" size="small" onClick={() => ui.set({ dialog: 'renew' })}>
          <RefreshCw size={14} aria-hidden />
          {t('seats.renew')}
        </Button>
      )}
    </>
  );
}
