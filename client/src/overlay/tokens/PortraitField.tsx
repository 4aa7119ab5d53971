import { ImagePlus, X } from 'lucide-react';
import type { TokenModel } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { usePictureFile } from '../portraits/usePictureFile.tsx';
import { t } from '../words/t.ts';
import styles from './Sections.module.css';
import { useTokenActions } from './useTokenActions.ts';

/** Gives a token a picture, or takes it away. */
export function PortraitField({ token }: { readonly token: TokenModel }) {
  const { change } = useTokenActions();
  const { isSending, choose, input } = usePictureFile(t('token.portrait'), (image) => change(token, { image }));
  return (
    <div className={styles.row}>
      <Button disabled={isSending} onClick={choose}>
        <ImagePlus size={16} aria-hidden />
        {token.image === '' ? t('token.choosePortrait') : t('token.changePortrait')}
      </Button>
      {token.image !== '' && (
        <IconButton icon={X} label={t('token.removePortrait')} onClick={() => change(token, { image: '' })} />
      )}
      {input}
    </div>
  );
}
