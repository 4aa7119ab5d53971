import type { SceneModel, TokenModel } from '../../store/index.ts';
import { DraftField } from '../controls/DraftField.tsx';
import { Section } from '../controls/Section.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { toNumber, toUnits } from '../words/gameUnits.ts';
import { words } from '../words/words.ts';
import { ColorPicker } from './ColorPicker.tsx';
import { lightName, LIGHTS, type LightName } from './lights.ts';
import styles from './Sections.module.css';
import { toDistance } from './toDistance.ts';
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
  const options = (Object.keys(words.token.lights) as LightName[]).map((value) => ({
    value,
    label: words.token.lights[value],
  }));
  return (
    <Section title={words.token.light}>
      <SelectField label={words.token.light} hideLabel value={name} options={options} onChange={pick} />
      {name !== 'none' && (
        <>
          <div className={styles.pair}>
            <DraftField
              label={words.token.brightLight}
              value={toNumber(light.bright, grid)}
              inputMode="decimal"
              unit={grid.unit}
              onCommit={commit('bright')}
            />
            <DraftField
              label={words.token.dimLight}
              value={toNumber(light.dim, grid)}
              inputMode="decimal"
              unit={grid.unit}
              onCommit={commit('dim')}
            />
          </div>
          <ColorPicker
            label={words.token.lightColor}
            value={light.color}
            swatches={FLAMES}
            onChange={(color) => change(token, { light: { ...light, color } })}
          />
        </>
      )}
    </Section>
  );
}
