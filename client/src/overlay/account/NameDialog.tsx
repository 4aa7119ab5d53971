import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { t } from '../words/t.ts';
import { switchTo, useAccount, useAccounts } from './accounts.ts';
import styles from './NameDialog.module.css';
import { WaysIn } from './WaysIn.tsx';

/** Another name is another guest: the ones used before stay at hand. */
export function NameDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const current = useAccount();
  const others = useAccounts().filter(({ user }) => user.id !== current?.user.id);
  return (
    <Dialog open={open} onClose={onClose} title={t('home.changeTitle')} about={t('home.changeAbout')}>
      {others.length > 0 && (
        <section aria-label={t('home.namesHere')} className={styles.names}>
          <h3 className={styles.heading}>{t('home.namesHere')}</h3>
          {others.map((account) => (
            <Button
              key={account.user.id}
              wide
              onClick={() => {
                switchTo(account.user.id);
                onClose();
              }}
            >
              {account.user.displayName}
            </Button>
          ))}
        </section>
      )}
      <WaysIn isAnother onDone={onClose} />
    </Dialog>
  );
}
