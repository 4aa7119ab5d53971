import { Dices } from 'lucide-react';
import { IconButton } from '../controls/IconButton.tsx';
import { Popover } from '../controls/Popover.tsx';
import { useIsSpectator } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import { DiceTray } from './DiceTray.tsx';

/** Opens the dice tray beside the chat. */
export function DiceTrayButton() {
  const ui = useTableUi();
  const isSpectator = useIsSpectator();
  if (isSpectator) return null;
  const setOpen = (open: boolean): void => ui.set({ diceTray: open });
  const trigger = <IconButton icon={Dices} label={t('rolls.tray')} shortcut="dice" side="left" />;
  return (
    <Popover trigger={trigger} title={t('rolls.tray')} open={ui.diceTray} onOpenChange={setOpen}>
      <DiceTray onRolled={() => setOpen(false)} />
    </Popover>
  );
}
