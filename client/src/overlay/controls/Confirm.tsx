import { t } from '../words/t.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

interface ConfirmProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly about: string;
  readonly go: string;
  readonly onGo: () => void;
}

/** Asks before the few things that cannot be taken back. */
export function Confirm({ open, onClose, title, about, go, onGo }: ConfirmProps) {
  const confirm = (): void => {
    onClose();
    onGo();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      about={about}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="danger" onClick={confirm}>
            {go}
          </Button>
        </>
      }
    />
  );
}
