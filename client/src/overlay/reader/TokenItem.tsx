import { memo, type KeyboardEvent } from 'react';
import { UNITS_PER_CELL, type MapPoint } from '@tallow/shared/geometry';
import { ownKeyMap, type KeyId } from '../../keys/index.ts';
import type { SceneModel, TokenModel } from '../../store/index.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import { tokenName } from '../words/tokenName.ts';
import { formats } from '../words/formats.ts';
import { statusName } from '../words/statusName.ts';
import { t } from '../words/t.ts';
import styles from './MapList.module.css';
import { middleOf, placeText } from './thingsInSight.ts';

const STEPS: Partial<Record<KeyId, readonly [number, number]>> = {
  stepLeft: [-1, 0],
  stepRight: [1, 0],
  stepUp: [0, -1],
  stepDown: [0, 1],
};

interface TokenItemProps {
  readonly token: TokenModel;
  readonly grid: SceneModel['grid'];
  readonly from: { readonly name: string; readonly point: MapPoint } | null;
  readonly isSelected: boolean;
}

/** One token as a button: Enter selects it, arrows move it. */
export const TokenItem = memo(function TokenItem({ token, grid, from, isSelected }: TokenItemProps) {
  const table = useTable();
  const isMine = useModel((model) => model.me.userId === token.ownerId);
  const canMove = useModel(
    (model) => model.me.role === 'gm' || (model.me.role === 'player' && model.me.userId === token.ownerId),
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const press = ownKeyMap.press(event.nativeEvent);
    const step = press && STEPS[press.id];
    if (!step || !canMove) return;
    event.preventDefault();
    const units = UNITS_PER_CELL * (event.shiftKey ? 5 : 1);
    const { x, y } = token.predicted ?? token;
    void table.move(token.id, x + step[0] * units, y + step[1] * units);
  };
  const marks = formats.list([
    ...(isMine ? [t('reader.yours')] : []),
    ...(token.hidden ? [t('reader.hidden')] : []),
    ...(token.barMax > 0 ? [t('reader.points', { value: token.barValue, max: token.barMax })] : []),
    ...(token.statuses === '' ? [] : token.statuses.split(' ').map(statusName)),
  ]);
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        aria-pressed={isSelected}
        onClick={() => table.select([token.id])}
        onKeyDown={onKeyDown}
      >
        <bdi>{tokenName(token)}</bdi>
        {marks !== '' && <> ({marks})</>}
        <span className={styles.where}>{placeText(middleOf(token), grid, from)}</span>
      </button>
    </li>
  );
});
