import { ImagePlus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { openApi } from '../../net/api.ts';
import type { TokenModel } from '../../store/index.ts';
import { useAccount } from '../account/accounts.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { toSentence } from '../toSentence.ts';
import { words } from '../words.ts';
import styles from './TokenTab.module.css';
import { useTokenActions } from './useTokenActions.ts';

/** Gives a token a picture, or takes it away. */
export function PortraitField({ token }: { readonly token: TokenModel }) {
  const { change } = useTokenActions();
  const table = useTable();
  const sessionId = useModel((model) => model.session.id);
  const userToken = useAccount()?.token ?? '';
  const input = useRef<HTMLInputElement>(null);
  const [isSending, setSending] = useState(false);
  const send = async (file: File): Promise<void> => {
    setSending(true);
    try {
      const { portraitId } = await openApi(userToken).uploadPortrait(sessionId, file);
      change(token, { image: portraitId });
    } catch (cause) {
      table.notify(toSentence(cause), 'danger');
    } finally {
      setSending(false);
    }
  };
  return (
    <div className={styles.row}>
      <Button disabled={isSending} onClick={() => input.current?.click()}><ImagePlus size={16} aria-hidden />{token.image === '' ? words.token.choosePortrait : words.token.changePortrait}</Button>
      {token.image !== '' && <IconButton icon={X} label={words.token.removePortrait} onClick={() => change(token, { image: '' })} />}
      <input ref={input} type="file" accept="image/png,image/jpeg,image/webp" aria-label={words.token.portrait} tabIndex={-1} hidden onChange={({ target }) => { const [file] = target.files ?? []; if (file) void send(file); target.value = ''; }} />
    </div>
  );
}
