import { useState, type FormEvent } from 'react';
import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import type { TokenId, TriggerId } from '@tallow/shared/kernel';
import type { TriggerRegion } from '@tallow/shared/table';
import type { TriggerModel } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { SwitchField } from '../controls/SwitchField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import { NOTHING, readThen, toThen, type Then } from './draft.ts';
import styles from './Triggers.module.css';
import { useSaves } from './useSaves.ts';

const WHENS = ['enter', 'leave', 'turnEnd'] as const;
const SIDES = ['any', 'party', 'foes', 'neutral'] as const;
const TO = ['actor', 'all', 'gm'] as const;

interface FormProps {
  /** Null: a new one. */
  readonly trigger: TriggerModel | null;
  readonly region: TriggerRegion;
  readonly onDone: () => void;
}

/** When a trigger springs, and what comes of it. */
export function TriggerForm({ trigger, region: start, onDone }: FormProps) {
  const table = useTable();
  const [region, setRegion] = useState(start);
  const [name, setName] = useState(trigger?.name ?? '');
  const [when, setWhen] = useState<TriggerModel['when']>(trigger?.when ?? ('doorId' in start ? 'open' : 'enter'));
  const [side, setSide] = useState<(typeof SIDES)[number]>(trigger ? trigger.side || 'any' : 'party');
  const [once, setOnce] = useState(trigger?.once ?? true);
  const [then, setThen] = useState<Then>(trigger ? readThen(trigger.then) : NOTHING);
  const list = toThen(then);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const said = {
      name: name.trim(),
      region: region as never,
      when,
      side: side === 'any' ? null : side,
      once,
      then: list,
    };
    void table
      .act(
        trigger
          ? { action: 'trigger.update', triggerId: trigger.id as TriggerId, ...said }
          : { action: 'trigger.add', ...said },
      )
      .then(({ ok }) => ok && onDone());
  };
  const whens = 'doorId' in region ? (['open', 'enter'] as const) : WHENS;
  return (
    <form className={styles.form} onSubmit={save}>
      <TextField
        label={t('triggers.name')}
        maxLength={80}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <div className={styles.row}>
        {'shape' in region && region.shape === 'circle' && (
          <TextField
            label={t('triggers.radius')}
            type="number"
            min={0.5}
            max={100}
            step={0.5}
            value={region.radius / UNITS_PER_CELL}
            onChange={({ target }) =>
              setRegion({ ...region, radius: Math.max(1, Math.round(Number(target.value) * UNITS_PER_CELL)) })
            }
          />
        )}
        <SelectField
          label={t('triggers.when')}
          value={when}
          options={whens.map((value) => ({ value, label: t(`triggers.whens.${value}`) }))}
          onChange={setWhen}
        />
        <SelectField
          label={t('triggers.side')}
          value={side}
          options={SIDES.map((value) => ({ value, label: t(`triggers.sides.${value}`) }))}
          onChange={setSide}
        />
      </div>
      <SwitchField label={t('triggers.once')} checked={once} onChange={setOnce} />
      <fieldset className={styles.then}>
        <legend>{t('triggers.then')}</legend>
        <ThenFields then={then} onChange={(change) => setThen({ ...then, ...change })} />
      </fieldset>
      <Button kind="primary" type="submit" disabled={list.length === 0}>
        {t('triggers.keep')}
      </Button>
    </form>
  );
}

interface ThenProps {
  readonly then: Then;
  readonly onChange: (change: Partial<Then>) => void;
}

function ThenFields({ then, onChange }: ThenProps) {
  const saves = useSaves();
  return (
    <>
      <SwitchField label={t('triggers.stop')} checked={then.stop} onChange={(stop) => onChange({ stop })} />
      <div className={styles.row}>
        <TextField
          label={t('triggers.message')}
          maxLength={500}
          value={then.text}
          onChange={({ target }) => onChange({ text: target.value })}
        />
        <SelectField
          label={t('triggers.messageTo')}
          value={then.to}
          options={TO.map((value) => ({ value, label: t(`triggers.to.${value}`) }))}
          onChange={(to) => onChange({ to })}
        />
      </div>
      <div className={styles.row}>
        <TextField
          label={t('triggers.damage')}
          maxLength={100}
          value={then.damage}
          onChange={({ target }) => onChange({ damage: target.value })}
        />
        {saves.length > 0 && (
          <SelectField
            label={t('triggers.ability')}
            value={then.ability}
            options={[
              { value: '', label: t('actions.none') },
              ...saves.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(ability) => onChange({ ability })}
          />
        )}
        {then.ability !== '' && (
          <TextField
            label={t('triggers.dc')}
            type="number"
            min={1}
            max={100}
            value={then.dc}
            onChange={({ target }) => onChange({ dc: Math.max(1, Math.round(Number(target.value))) })}
          />
        )}
      </div>
      <RevealField then={then} onChange={onChange} />
      <SwitchField
        label={t('triggers.encounter')}
        checked={then.encounter}
        onChange={(encounter) => onChange({ encounter })}
      />
      <SwitchField label={t('triggers.pause')} checked={then.pause} onChange={(pause) => onChange({ pause })} />
      {then.others.length > 0 && <p className={styles.note}>{t('triggers.others', { count: then.others.length })}</p>}
    </>
  );
}

/** Reveals what is selected on the map, or what was selected when it was laid. */
function RevealField({ then, onChange }: ThenProps) {
  const selection = useModel((model) => model.selection);
  const [old] = useState(then.tokenIds);
  const picked = selection.size > 0 ? ([...selection] as TokenId[]) : old;
  if (picked.length === 0) return <p className={styles.note}>{t('triggers.revealNone')}</p>;
  const label =
    selection.size > 0
      ? t('triggers.reveal', { count: picked.length })
      : t('triggers.revealOld', { count: picked.length });
  return (
    <SwitchField
      label={label}
      checked={then.tokenIds.length > 0}
      onChange={(isOn) => onChange({ tokenIds: isOn ? picked : [] })}
    />
  );
}
