import type { TokenModel } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { DraftField } from '../controls/DraftField.tsx';
import { Section } from '../controls/Section.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { applyChange, toWhole } from '../words/numbers.ts';
import { t } from '../words/t.ts';
import { partAudiences } from './partAudiences.ts';
import styles from './Sections.module.css';
import { useTokenActions } from './useTokenActions.ts';

const FIRST_BAR = { value: 10, max: 10 };

export function BarSection({ token }: { readonly token: TokenModel }) {
  const { change, setBar } = useTokenActions();
  if (token.barMax === 0) {
    return (
      <Section title={t('token.bar')}>
        <Button onClick={() => change(token, { bar: FIRST_BAR })}>{t('token.addBar')}</Button>
      </Section>
    );
  }
  const commitNow = (text: string): void => {
    const value = applyChange(token.barValue, text);
    if (value !== null) setBar(token, value);
  };
  const commitMax = (text: string): void => {
    const max = toWhole(text);
    if (max !== null && max > 0) change(token, { bar: { value: Math.min(token.barValue, max), max } });
  };
  return (
    <Section title={t('token.bar')}>
      <div className={styles.pair}>
        <DraftField
          label={t('token.barNow')}
          note={t('token.changeHow')}
          value={String(token.barValue)}
          onCommit={commitNow}
        />
        <DraftField
          label={t('token.barMax')}
          note={'\u00a0'}
          value={String(token.barMax)}
          inputMode="numeric"
          onCommit={commitMax}
        />
      </div>
      <SelectField
        label={t('token.barFor')}
        value={token.barFor}
        options={partAudiences()}
        onChange={(barFor) => change(token, { barFor })}
      />
      <div className={styles.row}>
        <Button size="small" onClick={() => change(token, { bar: null })}>
          {t('token.removeBar')}
        </Button>
      </div>
    </Section>
  );
}
