import { useEffect, useMemo } from 'react';
import type { TableModel } from '../../../store/index.ts';
import { useMainAction } from '../../controls/mainAction.ts';
import { useModel, useTable } from '../../table/TableContext.ts';
import { useTableUi } from '../../table/TableUi.ts';
import { turnActionOf } from '../../tracker/turnAction.ts';
import { t } from '../../words/t.ts';
import { backStep } from './backStep.ts';
import { hapticsBetween } from './haptics.ts';
import { ownMiniApp } from './ownMiniApp.ts';
import { useTableStep } from './useBack.ts';

/** What Telegram's window does at a table: shows nothing, and works its buttons and the phone's motor. */
export function TelegramTable() {
  const table = useTable();
  const ui = useTableUi();
  const step = useMemo(() => {
    const closed = backStep(ui);
    return closed && (() => ui.set(closed));
  }, [ui]);
  useTableStep(step);
  const action = useModel(turnActionOf);
  const isOffered = action !== null && action !== 'locked';
  useMainAction(isOffered ? t(`tracker.${action}`) : null, () => {
    void table.act({ action: action === 'roll' ? 'encounter.roll' : 'encounter.next' });
  });
  useEffect(() => {
    let felt: TableModel = table.model;
    return table.subscribe(() => {
      const haptics = hapticsBetween(felt, table.model);
      felt = table.model;
      for (const haptic of haptics) ownMiniApp()?.feel(haptic);
    });
  }, [table]);
  return null;
}
