import { Dices, Lock, StepForward } from 'lucide-react';
import { Button } from '../controls/Button.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import styles from './Tracker.module.css';
import { playerTurnActionOf } from './turnAction.ts';

/** What a player does about turns: roll once, and end the own one. */
export function PlayerTools() {
  const table = useTable();
  const action = useModel(playerTurnActionOf);
  if (action === 'locked')
    return (
      <p className={styles.note}>
        <Lock size={14} aria-hidden /> {t('tracker.locked')}
      </p>
    );
  if (action === 'roll')
    return (
      <Button size="small" kind="primary" onClick={() => void table.act({ action: 'encounter.roll' })}>
        <Dices size={16} aria-hidden />
        {t('tracker.roll')}
      </Button>
    );
  if (action === 'endTurn')
    return (
      <Button size="small" kind="primary" onClick={() => void table.act({ action: 'encounter.next' })}>
        <StepForward size={16} aria-hidden />
        {t('tracker.endTurn')}
      </Button>
    );
  return null;
}
