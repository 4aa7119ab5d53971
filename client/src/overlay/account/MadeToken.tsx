import card from '../controls/Card.module.css';
import { Button } from '../controls/Button.tsx';
import { copyText } from '../controls/copyText.ts';
import { cx } from '../controls/cx.ts';
import { useToast } from '../controls/useToast.ts';
import { t } from '../words/t.ts';
import styles from './AccountSection.module.css';

/** A token that was just made, for the one time that it is shown. */
export function MadeToken({ token, onDone }: { readonly token: string; readonly onDone: () => void }) {
  const toast = useToast();
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(token);
    toast(isCopied ? t('account.copied') : t('account.copyFailed'), { tone: isCopied ? 'success' : 'info' });
  };
  return (
    <div className={cx(card.inset, styles.secret)}>
      <output>{t('account.tokenMade')}</output>
      <code>{token}</code>
      <div className={styles.buttons}>
        <Button kind="primary" onClick={() => void copy()}>
          {t('account.copy')}
        </Button>
        <Button onClick={onDone}>{t('account.done')}</Button>
      </div>
    </div>
  );
}
