import type { SceneModel, TokenModel } from '../../store/index.ts';
import { DraftField } from '../controls/DraftField.tsx';
import { Section } from '../controls/Section.tsx';
import { SwitchField } from '../controls/SwitchField.tsx';
import { toNumber, toUnits } from '../words/gameUnits.ts';
import { t } from '../words/t.ts';
import styles from './Sections.module.css';
import { toDistance } from '../words/toDistance.ts';
import { useTokenActions } from './useTokenActions.ts';

/** How far a token sees, in the game's own units. */
export function SightSection({ token, grid }: { readonly token: TokenModel; readonly grid: SceneModel['grid'] }) {
  const { change } = useTokenActions();
  const isSeeing = token.sightRange >= 0;
  const sight = { range: Math.max(0, token.sightRange), darkvision: token.darkvision };
  const commit =
    (key: 'range' | 'darkvision') =>
    (text: string): void => {
      const distance = toDistance(text);
      if (distance !== null) change(token, { sight: { ...sight, [key]: toUnits(distance, grid) } });
    };
  return (
    <Section title={t('token.sight')}>
      <SwitchField
        label={t('token.sees')}
        checked={isSeeing}
        onChange={(sees) => change(token, { sight: sees ? { range: 0, darkvision: 0 } : null })}
      />
      {isSeeing && (
        <div className={styles.pair}>
          <DraftField
            label={t('token.range')}
            note={t('token.rangeNote')}
            value={toNumber(sight.range, grid)}
            inputMode="decimal"
            unit={grid.unit}
            onCommit={commit('range')}
          />
          <DraftField
            label={t('token.darkvision')}
            note={'\u00a0'}
            value={toNumber(sight.darkvision, grid)}
            inputMode="decimal"
            unit={grid.unit}
            onCommit={commit('darkvision')}
          />
        </div>
      )}
    </Section>
  );
}
