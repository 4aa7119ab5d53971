import { Flame, Lightbulb, LightbulbOff, Trash2 } from 'lucide-react';
import { LIGHT_PRESETS, type LightModel, type LightPreset } from '../../store/index.ts';
import card from '../controls/Card.module.css';
import styles from '../controls/OptionsBar.module.css';
import { cx } from '../controls/cx.ts';
import { DraftField } from '../controls/DraftField.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { toNumber, toUnits } from '../words/gameUnits.ts';
import { t } from '../words/t.ts';
import { toDistance } from '../words/toDistance.ts';

const PRESETS = Object.keys(LIGHT_PRESETS) as readonly LightPreset[];
type Changes = Partial<Omit<LightModel, 'id'>>;

/** What light is put up next, and how the one that is chosen shines. */
export function LightOptions() {
  const table = useTable();
  const tool = useModel((model) => model.tool);
  const { preset, light: chosen } = useModel((model) => model.building);
  const light = useModel((model) => (chosen === null ? undefined : model.lights.get(chosen)));
  if (tool !== 'light') return null;
  return (
    <section aria-label={t('building.lights')} className={cx(card.glass, card.floats, styles.bar)}>
      <select
        className={styles.select}
        aria-label={t('building.preset')}
        value={preset}
        onChange={({ target }) => table.build({ preset: target.value as LightPreset })}
      >
        {PRESETS.map((name) => (
          <option key={name} value={name}>
            {t(`building.presets.${name}`)}
          </option>
        ))}
      </select>
      {light && <ChosenLight light={light} />}
    </section>
  );
}

function ChosenLight({ light }: { readonly light: LightModel }) {
  const table = useTable();
  const grid = useModel((model) => model.scene?.grid);
  if (!grid) return null;
  const set = (changes: Changes): void => void table.act({ action: 'light.update', lightId: light.id, ...changes });
  const setReach =
    (key: 'bright' | 'dim') =>
    (text: string): void => {
      const distance = toDistance(text);
      if (distance !== null) set({ [key]: toUnits(distance, grid) });
    };
  const setDegrees =
    (key: 'angle' | 'direction', least: number, most: number) =>
    (text: string): void => {
      const degrees = toDistance(text);
      if (degrees !== null) set({ [key]: Math.round(Math.max(least, Math.min(most, degrees))) });
    };
  return (
    <div className={cx(styles.group, styles.fields)}>
      <IconButton
        icon={light.on ? Lightbulb : LightbulbOff}
        size="small"
        side="bottom"
        label={t(light.on ? 'building.out' : 'building.lit')}
        onClick={() => set({ on: !light.on })}
      />
      <DraftField
        label={t('token.brightLight')}
        value={toNumber(light.bright, grid)}
        inputMode="decimal"
        unit={grid.unit}
        onCommit={setReach('bright')}
      />
      <DraftField
        label={t('token.dimLight')}
        value={toNumber(light.dim, grid)}
        inputMode="decimal"
        unit={grid.unit}
        onCommit={setReach('dim')}
      />
      <DraftField
        label={t('building.angle')}
        value={String(light.angle)}
        inputMode="numeric"
        onCommit={setDegrees('angle', 1, 360)}
      />
      {light.angle < 360 && (
        <DraftField
          label={t('building.direction')}
          value={String(light.direction)}
          inputMode="numeric"
          onCommit={setDegrees('direction', 0, 359)}
        />
      )}
      <input
        type="color"
        className={styles.color}
        aria-label={t('token.lightColor')}
        value={light.color}
        onChange={({ target }) => set({ color: target.value })}
      />
      <IconButton
        icon={Flame}
        size="small"
        side="bottom"
        label={t('building.flicker')}
        pressed={light.flicker}
        onClick={() => set({ flicker: !light.flicker })}
      />
      <IconButton
        icon={Trash2}
        size="small"
        side="bottom"
        label={t('building.delete')}
        onClick={() => void table.act({ action: 'light.delete', lightIds: [light.id] })}
      />
    </div>
  );
}
