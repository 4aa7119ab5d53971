import { ChevronDown, CopyPlus, MapPin, Pencil, SquarePlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { LibrarySheetReply } from '@tallow/shared/contracts';
import type { Side } from '@tallow/shared/rules';
import { Button } from '../controls/Button.tsx';
import { cx } from '../controls/cx.ts';
import { IconButton } from '../controls/IconButton.tsx';
import list from '../controls/List.module.css';
import { SelectField } from '../controls/SelectField.tsx';
import { Stepper } from '../controls/Stepper.tsx';
import { SwitchField } from '../controls/SwitchField.tsx';
import { WithKeys } from '../controls/WithKeys.tsx';
import { useMapView } from '../table/MapView.ts';
import { middleOfView } from '../table/middleOfView.ts';
import { t } from '../words/t.ts';
import styles from './Creatures.module.css';
import { usePickSpot } from './usePickSpot.ts';
import { useSpawn } from './useSpawn.ts';

const sides = () =>
  (['foes', 'neutral', 'party'] as const).map((value) => ({ value, label: t(`sheet.sides.${value}`) }));
const MAX = 50;

interface CreatureRowProps {
  readonly monster: LibrarySheetReply;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** A sample becomes one's own first. */
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onGather: (count: number) => void;
}

type SpawnFormProps = Omit<CreatureRowProps, 'isOpen' | 'onOpen'>;

/** How many, on which side, and where. */
function SpawnForm({ monster: { id, own, template }, onEdit, onRemove, onGather }: SpawnFormProps) {
  const view = useMapView();
  const spawn = useSpawn();
  const { isPicking, pick, cancel } = usePickSpot();
  const [count, setCount] = useState(1);
  const [side, setSide] = useState<Side>('foes');
  const [hidden, setHidden] = useState(false);
  const come = (spot: { readonly x: number; readonly y: number }): void =>
    void spawn(
      { monsterId: id, count },
      side,
      { ...spot, hidden },
      t('creatures.come', { name: template.name, count }),
    );
  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <Stepper
          label={t('creatures.count')}
          less={t('creatures.fewer')}
          more={t('creatures.more')}
          isCount
          value={count}
          min={1}
          max={MAX}
          onChange={setCount}
        />
        <SelectField label={t('creatures.side')} hideLabel value={side} options={sides()} onChange={setSide} />
      </div>
      <SwitchField label={t('creatures.hidden')} checked={hidden} onChange={setHidden} />
      <Button
        kind="primary"
        aria-pressed={isPicking}
        onClick={() => (isPicking ? cancel() : pick(template.size, come))}
      >
        <MapPin size={16} aria-hidden />
        {t('creatures.pick')}
      </Button>
      {isPicking && (
        <output className={list.about}>
          <WithKeys hint="creatures.picking" />
        </output>
      )}
      <Button size="small" disabled={!view} onClick={() => view && come(middleOfView(view))}>
        {t('creatures.auto')}
      </Button>
      <div className={styles.tools}>
        <IconButton
          icon={SquarePlus}
          label={t('creatures.addToGroup', { name: template.name })}
          size="small"
          onClick={() => onGather(count)}
        />
        <IconButton
          icon={own ? Pencil : CopyPlus}
          label={own ? t('creatures.edit', { name: template.name }) : t('creatures.copy', { name: template.name })}
          size="small"
          onClick={onEdit}
        />
        {own && (
          <IconButton
            icon={Trash2}
            label={t('creatures.remove', { name: template.name })}
            size="small"
            tone="danger"
            onClick={onRemove}
          />
        )}
      </div>
    </div>
  );
}

/** A creature of the list; a press unfolds how to bring it in. */
export function CreatureRow({ monster, isOpen, onOpen, ...rest }: CreatureRowProps) {
  return (
    <li className={cx(list.ruled, styles.row)} data-open={isOpen ? '' : undefined}>
      <button type="button" className={cx(list.opener, styles.name)} aria-expanded={isOpen} onClick={onOpen}>
        <span>{monster.template.name}</span>
        <span className={list.about}>{monster.own ? t('creatures.own') : ''}</span>
        <ChevronDown size={14} aria-hidden />
      </button>
      {isOpen && <SpawnForm monster={monster} {...rest} />}
    </li>
  );
}
