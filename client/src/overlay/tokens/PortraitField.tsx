import { ImagePlus, X } from 'lucide-react';
import type { TokenModel } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { usePictureFile } from '../portraits/usePictureFile.tsx';
import { words } from '../words/words.ts';
import styles from './Sections.module.css';
import { useTokenActions } from './useTokenActions.ts';

/** Gives a token a picture, or takes it away. */
export function PortraitField({ token }: { readonly token: TokenModel }) {
  const { change } = useTokenActions();
  const { isSending, choose, input } = usePictureFile(words.token.portrait, (image) => change(token, { image }));
  return (
    <div className={styles.row}>
      <Button disabled={isSending} onClick={choose}>
        <ImagePlus size={16} aria-hidden />
        {token.image === '' ? words.token.choosePortrait : words.token.changePortrait}
      </Button>
      {token.image !== '' && (
        <IconButton icon={X} label={words.token.removePortrait} onClick={() => change(token, { image: '' })} />
      )}
      {input}
    </div>
  );
}
