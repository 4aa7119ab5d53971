import { halfWidthOf } from '@tallow/shared/geometry';
import type { DragEvent } from 'react';
import { rulesetOf, type CombatantModel } from '../../store/index.ts';
import { PoolPips } from '../actions/Pips.tsx';
import { Meter } from '../controls/Meter.tsx';
import { pointsTone } from '../controls/pointsTone.ts';
import { Portrait } from '../portraits/Portrait.tsx';
import { useMapView } from '../table/MapView.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import { formats } from '../words/formats.ts';
import { t } from '../words/t.ts';
import { CombatantMenu } from './CombatantMenu.tsx';
import styles from './Tracker.module.css';
import { useCombatant } from './useCombatant.ts';
import { usePoolSizes } from './usePoolSizes.ts';

interface CombatantCardProps {
  readonly combatant: CombatantModel;
  readonly isActive: boolean;
  /** The GM's: it may be dragged, and its initiative opens what can be done with it. */
  readonly canRule: boolean;
  readonly onDropOn: (sheetId: string) => void;
}

function Initiative({
  combatant,
  name,
  canRule,
}: {
  readonly combatant: CombatantModel;
  readonly name: string;
  readonly canRule: boolean;
}) {
  const shown = combatant.initiative ?? '–';
  return canRule ? (
    <CombatantMenu combatant={combatant} name={name} />
  ) : (
    <span className={styles.initiative} aria-hidden>
      {shown}
    </span>
  );
}

/** What is left of the turn, for those who may know. */
function Pools({ combatant }: { readonly combatant: CombatantModel }) {
  const ruleset = useModel(rulesetOf);
  const sizes = usePoolSizes(combatant.sheetId);
  const [first] = ruleset?.pools ?? [];
  if (!first || !combatant.own) return null;
  return <PoolPips name={first.name} left={combatant.own.pools[first.id] ?? 0} size={sizes[first.id] ?? 0} />;
}

/** One in the order of turns: picture, initiative, wounds, conditions. A press shows them on the map. */
export function CombatantCard({ combatant, isActive, canRule, onDropOn }: CombatantCardProps) {
  const table = useTable();
  const view = useMapView();
  const { name, color, points, conditions } = useCombatant(combatant);
  const isSelected = useModel((model) => model.selection.has(combatant.tokenId));
  const show = (): void => {
    const token = table.model.tokens.get(combatant.tokenId);
    if (!token) return;
    table.select([token.id]);
    view?.centerOn(token.x + halfWidthOf(token), token.y + halfWidthOf(token));
  };
  const said = formats.list([
    name,
    ...(isActive ? [t('tracker.turn')] : []),
    combatant.initiative === null
      ? t('tracker.noInitiative')
      : t('tracker.initiative', { value: combatant.initiative }),
    ...(combatant.surprised ? [t('tracker.surprised')] : []),
    ...(points ? [t('tracker.points', { value: points.value, max: points.max })] : []),
    ...conditions,
  ]);
  const drag = canRule && {
    draggable: true,
    onDragStart: ({ dataTransfer }: DragEvent) => dataTransfer.setData('text/x-combatant', combatant.sheetId),
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes('text/x-combatant')) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      onDropOn(event.dataTransfer.getData('text/x-combatant'));
    },
  };
  return (
    <li
      className={styles.card}
      data-active={isActive ? '' : undefined}
      data-selected={isSelected ? '' : undefined}
      aria-current={isActive ? 'step' : undefined}
      {...drag}
    >
      <button
        type="button"
        className={styles.who}
        aria-label={said}
        title={conditions.length > 0 ? t('labelled', { name, about: formats.list(conditions) }) : name}
        onClick={show}
      >
        <Portrait name={name} image={combatant.image} color={color} />
        <span className={styles.name}>{name}</span>
        {points && (
          <Meter
            className={styles.track}
            share={points.value / points.max}
            tone={pointsTone(points.value, points.max)}
          />
        )}
        {(conditions.length > 0 || combatant.surprised) && (
          <span className={styles.conditions} aria-hidden>
            {conditions.length + Number(combatant.surprised)}
          </span>
        )}
      </button>
      <Initiative combatant={combatant} name={name} canRule={canRule} />
      <span className={styles.pools}>
        <Pools combatant={combatant} />
      </span>
    </li>
  );
}
