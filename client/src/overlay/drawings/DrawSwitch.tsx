import { SwitchField } from '../controls/SwitchField.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';

/** The GM lets players draw. */
export function DrawSwitch() {
  const table = useTable();
  const playersDraw = useModel((model) => model.session.playersDraw);
  return (
    <SwitchField
      label={t('drawings.playersDraw')}
      note={t('drawings.playersDrawNote')}
      checked={playersDraw}
      onChange={(next) => void table.act({ action: 'session.update', playersDraw: next })}
    />
  );
}
