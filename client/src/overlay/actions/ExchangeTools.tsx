import { InfinityIcon, TimerReset, X } from 'lucide-react';
import type { ExchangeId } from '@tallow/shared/kernel';
import type { ExchangeModel } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { useIsGm, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import styles from './PromptCard.module.css';

const MORE_SECONDS = 30;

/** The GM gives more time, takes the timer away, or calls the action off. */
export function ExchangeTools({ exchange }: { readonly exchange: ExchangeModel }) {
  const table = useTable();
  const isGm = useIsGm();
  if (!isGm) return null;
  const exchangeId = exchange.id as ExchangeId;
  const extend = (seconds: number | null): void => void table.act({ action: 'exchange.extend', exchangeId, seconds });
  const moreTime = (): void =>
    extend(Math.max(0, Math.ceil(((exchange.deadline ?? 0) - Date.now()) / 1000)) + MORE_SECONDS);
  return (
    <div className={styles.tools}>
      {exchange.deadline !== null && (
        <Button kind="plain" size="small" onClick={moreTime}>
          <TimerReset size={14} aria-hidden />
          {t('prompts.moreTime', { seconds: MORE_SECONDS })}
        </Button>
      )}
      {exchange.deadline !== null && (
        <Button kind="plain" size="small" onClick={() => extend(null)}>
          <InfinityIcon size={14} aria-hidden />
          {t('prompts.noTimer')}
        </Button>
      )}
      <Button kind="plain" size="small" onClick={() => void table.act({ action: 'exchange.cancel', exchangeId })}>
        <X size={14} aria-hidden />
        {t('prompts.cancel')}
      </Button>
    </div>
  );
}
