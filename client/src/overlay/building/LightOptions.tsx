import { Flame, Lightbulb, LightbulbOff, Trash2 } from 'lucide-react';
import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import { LIGHT_PRESETS, type LightModel, type LightPreset } from '../../store/index.ts';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import styles from './BuildOptions.module.css';

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
  const distance = useModel((model) => model.scene?.grid.distance ?? 5);
  const unit = useModel((model) => model.scene?.grid.unit ?? '');
  const set = (changes: Changes): void => void table.act({ action: 'light.update', lightId: light.id, ...changes });
  const inGame = (units: number): number => Math.round((units / UNITS_PER_CELL) * distance);
  const inUnits = (value: number): number => Math.max(0, Math.round((value / distance) * UNITS_PER_CELL));
  return (
    <div className={styles.group}>
      <IconButton
        icon={light.on ? Lightbulb : LightbulbOff}
        size="small"
        side="bottom"
        label={t(light.on ? 'building.out' : 'building.lit')}
        onClick={() => set({ on: !light.on })}
      />
      <NumberOf
        label={t('building.bright', { unit })}
        value={inGame(light.bright)}
        most={1_000}
        onSet={(bright) => set({ bright: inUnits(bright) })}
      />
      <NumberOf
        label={t('building.dim', { unit })}
        value={inGame(light.dim)}
        most={1_000}
        onSet={(dim) => set({ dim: inUnits(dim) })}
      />
      <NumberOf
        label={t('building.angle')}
        value={light.angle}
        least={1}
        most={360}
        onSet={(angle) => set({ angle })}
      />
      {light.angle < 360 && (
        <NumberOf
          label={t('building.direction')}
          value={light.direction}
          most={359}
          onSet={(direction) => set({ direction })}
        />
      )}
      <input
        type="color"
        className={styles.color}
        aria-label={t('building.color')}
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

interface NumberProps {
  readonly label: string;
  readonly value: number;
  readonly least?: number;
  readonly most: number;
  readonly onSet: (value: number) => void;
}
/** Said when it is left, or by Enter: each digit would be a step of its own. */
function NumberOf({ label, value, least = 0, most, onSet }: NumberProps) {
  const say = (text: string): void => {
    const next = Math.round(Number(text));
    if (Number.isFinite(next) && next !== value) onSet(Math.max(least, Math.min(most, next)));
  };
  return (
    <label className={styles.label}>
      {label}
      <input
        key={value}
        type="number"
        className={styles.number}
        min={least}
        max={most}
        defaultValue={value}
        onBlur={({ target }) => say(target.value)}
        onKeyDown={(event) => event.key === 'Enter' && say(event.currentTarget.value)}
      />
    </label>
  );
}
