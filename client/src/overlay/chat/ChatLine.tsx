import { Lock } from 'lucide-react';
import { memo } from 'react';
import type { LogBody } from '@tallow/shared/table';
import { SpokenLine } from '../controls/SpokenLine.tsx';
import { useModel } from '../table/TableContext.ts';
import { formats } from '../words/formats.ts';
import { isolated } from '../words/isolated.ts';
import { t } from '../words/t.ts';
import styles from './lines.module.css';
import { LongText } from './LongText.tsx';
import { EMOTE } from './readMessage.ts';

type Chat = Extract<LogBody, { kind: 'chat' }>;
interface ChatLineProps {
  readonly body: Chat;
  readonly at: number;
  readonly follows: boolean;
}

/** For whom a whisper was, as its reader sees it. */
function useAudience({ from, to }: Chat): string | null {
  const me = useModel((model) => model.me.userId);
  const members = useModel((model) => model.members);
  if (to === 'all') return null;
  const names =
    to === 'gm'
      ? t('chat.theGm')
      : formats.list(
          to
            .filter((id) => id !== from)
            .map((id) => (id === me ? t('party.you') : isolated(members.get(id)?.displayName ?? t('chat.somebody')))),
        );
  if (from === me) return t('chat.yourWhisper', { names });
  return to !== 'gm' && to.length === 1 ? t('chat.whisperToYou') : t('chat.whisperTo', { names });
}

/** Plain text, always: what players write is never run, nor turned into something to click. */
export const ChatLine = memo(function ChatLine({ body, at, follows }: ChatLineProps) {
  const isMine = useModel((model) => model.me.userId === body.from);
  const isGm = useModel((model) => model.members.get(body.from)?.role === 'gm');
  const audience = useAudience(body);
  const isEmote = body.text.startsWith(EMOTE);
  return (
    <SpokenLine
      author={isMine ? t('chat.you') : body.name}
      isMine={isMine}
      isGm={isGm}
      follows={follows}
      audience={audience === null ? null : { icon: Lock, text: audience }}
      at={at}
    >
      {isEmote ? (
        <p className={styles.emote}>
          <bdi>{body.name}</bdi> <bdi>{body.text.slice(EMOTE.length)}</bdi>
        </p>
      ) : (
        <LongText text={body.text} />
      )}
    </SpokenLine>
  );
});
