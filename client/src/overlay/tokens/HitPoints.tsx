import { Minus, Plus } from 'lucide-react';
import type { TokenModel } from '../../store/index.ts';
import { AmountInput } from '../controls/AmountInput.tsx';
import { BarMeter } from '../controls/BarMeter.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { applyChange } from '../words/numbers.ts';
import { t } from '../words/t.ts';
import styles from './HitPoints.module.css';
import { useTokenActions } from './useTokenActions.ts';

/** The bar of a token; the GM types `-7` or `+5` and Enter, or takes single steps. */
export function HitPoints({ token, canChange }: { readonly token: TokenModel; readonly canChange: boolean }) {
  const { setBar } = useTokenActions();
  if (token.barMax === 0) return null;
  if (!canChange) return <BarMeter value={token.barValue} max={token.barMax} />;
  const change = (typed: string): void => {
    const value = applyChange(token.barValue, typed);
    if (value !== null) setBar(token, value);
  };
  return (
    <div className={styles.points}>
      <IconButton
        icon={Minus}
        label={t('token.harmOne')}
        size="small"
        onClick={() => setBar(token, token.barValue - 1)}
      />
      <BarMeter value={token.barValue} max={token.barMax} />
      <IconButton
        icon={Plus}
        label={t('token.healOne')}
        size="small"
        disabled={token.barValue >= token.barMax}
        onClick={() => setBar(token, token.barValue + 1)}
      />
      <span className={styles.amount}>
        <AmountInput
          label={t('labelled', { name: t('token.change'), about: t('token.changeHow') })}
          hint={t('token.changeHow')}
          onAmount={change}
        />
      </span>
    </div>
  );
}
