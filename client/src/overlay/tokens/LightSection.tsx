import type { SceneModel, TokenModel } from '../../store/index.ts';
import { DraftField } from '../controls/DraftField.tsx';
import { Section } from '../controls/Section.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { toNumber, toUnits } from '../words/gameUnits.ts';
import { t } from '../words/t.ts';
import { ColorPicker } from './ColorPicker.tsx';
import { LIGHT_NAMES, lightName, LIGHTS, type LightName } from './lights.ts';
import styles from './Sections.module.css';
import { toDistance } from '../words/toDistance.ts';
import { useTokenActions } from './useTokenActions.ts';

const FLAMES = ['#ffd38a', '#ffb45a', '#ffe2b0', '#fff6e0', '#9cc7ff', '#a6e3a1', '#c79bf2'];

/** The light that a token carries around. */
export function LightSection({ token, grid }: { readonly token: TokenModel; readonly grid: SceneModel['grid'] }) {
  const { change } = useTokenActions();
  const name = lightName(token);
  const light = { bright: token.lightBright, dim: token.lightDim, color: token.lightColor };
  const pick = (next: LightName): void => {
    if (next === 'none') change(token, { light: null });
    else change(token, { light: next === 'own' ? { bright: 200, dim: 500, color: LIGHTS.torch.color } : LIGHTS[next] });
  };
  const commit =
    (key: 'bright' | 'dim') =>
    (text: string): void => {
      const distance = toDistance(text);
      if (distance !== null) change(token, { light: { ...light, [key]: toUnits(distance, grid) } });
    };
  const options = LIGHT_NAMES.map((value) => ({ value, label: t(`token.lights.${value}`) }));
  return (
    <Section title={t('token.light')}>
      <SelectField label={t('token.light')} hideLabel value={name} options={options} onChange={pick} />
      {name !== 'none' && (
        <>
          <div className={styles.pair}>
            <DraftField
              label={t('token.brightLight')}
              value={toNumber(light.bright, grid)}
              inputMode="decimal"
              unit={grid.unit}
              onCommit={commit('bright')}
            />
            <DraftField
              label={t('token.dimLight')}
              value={toNumber(light.dim, grid)}
              inputMode="decimal"
              unit={grid.unit}
              onCommit={commit('dim')}
            />
          </div>
          <ColorPicker
            label={t('token.lightColor')}
            value={light.color}
            swatches={FLAMES}
            onChange={(color) => change(token, { light: { ...light, color } })}
          />
        </>
      )}
    </Section>
  );
}
