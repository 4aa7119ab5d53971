import { Dices, Lock, StepForward } from 'lucide-react';
import { playsSheet, type EncounterModel } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import styles from './Tracker.module.css';

/** What a player does about turns: roll once, and end the own one. */
export function PlayerTools({ encounter }: { readonly encounter: EncounterModel }) {
  const table = useTable();
  const isMissing = useModel((model) =>
    encounter.combatants.some(({ sheetId, initiative }) => {
      const sheet = model.sheets.get(sheetId);
      return initiative === null && sheet !== undefined && playsSheet(model, sheet);
    }),
  );
  const isOwnTurn = useModel((model) => {
    const acting = model.sheets.get(encounter.turnOf ?? '');
    return acting !== undefined && playsSheet(model, acting);
  });
  if (isMissing && encounter.locked)
    return (
      <p className={styles.note}>
        <Lock size={14} aria-hidden /> {t('tracker.locked')}
      </p>
    );
  if (isMissing)
    return (
      <Button size="small" kind="primary" onClick={() => void table.act({ action: 'encounter.roll' })}>
        <Dices size={16} aria-hidden />
        {t('tracker.roll')}
      </Button>
    );
  if (isOwnTurn)
    return (
      <Button size="small" kind="primary" onClick={() => void table.act({ action: 'encounter.next' })}>
        <StepForward size={16} aria-hidden />
        {t('tracker.endTurn')}
      </Button>
    );
  return null;
}
