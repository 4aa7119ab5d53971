import { memo } from 'react';
import type { MapPoint } from '@tallow/shared/geometry';
import type { DoorId } from '@tallow/shared/kernel';
import type { DoorModel, SceneModel } from '../../store/index.ts';
import { useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import styles from './MapList.module.css';
import { middleOfDoor, placeText } from './thingsInSight.ts';

interface DoorItemProps {
  readonly door: DoorModel;
  readonly grid: SceneModel['grid'];
  readonly from: { readonly name: string; readonly point: MapPoint } | null;
}

/** One door as a button that opens or closes it. */
export const DoorItem = memo(function DoorItem({ door, grid, from }: DoorItemProps) {
  const table = useTable();
  const toggle = (): void =>
    void table.act({ action: 'door.set', doorId: door.id as DoorId, state: door.state === 'open' ? 'closed' : 'open' });
  return (
    <li>
      <button type="button" className={styles.item} onClick={toggle}>
        {t('reader.door', {
          name: door.secret ? t('door.secret') : t('door.name'),
          state: t(`door.states.${door.state}`),
        })}
        <span className={styles.where}>{placeText(middleOfDoor(door), grid, from)}</span>
      </button>
    </li>
  );
});
