import { ChevronDown, EyeOff, Lock } from 'lucide-react';
import { memo, type ComponentProps } from 'react';
import type { Rolled } from '@tallow/shared/dice';
import type { LogBody } from '@tallow/shared/table';
import { SpokenLine } from '../controls/SpokenLine.tsx';
import { useModel } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import { criticalOf } from './criticalOf.ts';
import styles from './RollCard.module.css';
import { RolledDetails } from './RolledDetails.tsx';
import { rolledTotal } from './rolledTotal.ts';

type RollBody = Extract<LogBody, { kind: 'roll' }>;

/** The result first; how it came about on a press. */
function RolledResult({ rolled }: { readonly rolled: Rolled }) {
  return (
    <details className={styles.rolled}>
      <summary className={styles.summary}>
        <span className={styles.total} data-critical={criticalOf(rolled)}>
          {rolledTotal(rolled)}
        </span>
        <span className={styles.formula}>{rolled.comment ?? rolled.formula}</span>
        <ChevronDown size={14} aria-hidden className={styles.more} />
      </summary>
      <RolledDetails rolled={rolled} />
    </details>
  );
}

function toAudience(visibility: RollBody['visibility']): ComponentProps<typeof SpokenLine>['audience'] {
  if (visibility === 'public') return null;
  return { icon: visibility === 'blind' ? EyeOff : Lock, text: t(`rolls.marks.${visibility}`) };
}

/** Somebody's roll. The roller of a blind one sees only that it was made. */
export const RollCard = memo(function RollCard({ body, at }: { readonly body: RollBody; readonly at: number }) {
  const isMine = useModel((model) => model.me.userId === body.from);
  const isGm = useModel((model) => model.members.get(body.from)?.role === 'gm');
  return (
    <SpokenLine
      author={isMine ? t('chat.you') : body.name}
      isMine={isMine}
      isGm={isGm}
      audience={toAudience(body.visibility)}
      beside={
        body.as !== '' && body.as !== body.name && <span className={styles.as}>{t('rolls.as', { name: body.as })}</span>
      }
      at={at}
    >
      {body.rolled ? <RolledResult rolled={body.rolled} /> : <p className={styles.blind}>{t('rolls.rolledBlind')}</p>}
    </SpokenLine>
  );
});
