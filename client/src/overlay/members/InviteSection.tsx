import { Link2, RefreshCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { Confirm } from '../controls/Confirm.tsx';
import { toReadableCode } from '../invites/joinCode.ts';
import { useCopyLink } from '../invites/useCopyLink.ts';
import { useIsGm, useModel, useTable } from '../table/TableContext.ts';
import { toSentence } from '../words/toSentence.ts';
import { words } from '../words/words.ts';
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
      () => table.notify(words.seats.renewed, 'success'),
      (cause: unknown) => table.notify(toSentence(cause), 'danger'),
    );
  };
  return (
    <>
      <Button wide onClick={() => void copyLink(joinCode)}>
        <Link2 size={16} aria-hidden />
        {words.table.copyCode}
      </Button>
      <p className={styles.code}>{toReadableCode(joinCode)}</p>
      {isGm && (
        <Button kind="plain" size="small" onClick={() => setAsking(true)}>
          <RefreshCw size={14} aria-hidden />
          {words.seats.renew}
        </Button>
      )}
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={words.seats.renewSure}
        about={words.seats.renewAbout}
        go={words.seats.renewGo}
        onGo={renew}
      />
    </>
  );
}
