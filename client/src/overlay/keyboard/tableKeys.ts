import { playsSheet, type TablePort } from '../../store/index.ts';
import { blockedText, undoneName } from '../words/undoneName.ts';
import { t } from '../words/t.ts';

/** Ends the turn: the GM any, a player the own one. Answers whether there was one to end. */
export function nextTurn(table: TablePort): boolean {
  const { encounter, me, sheets } = table.model;
  const acting = sheets.get(encounter?.turnOf ?? '');
  if (!encounter || !(me.role === 'gm' || (acting && playsSheet(table.model, acting)))) return false;
  void table.act({ action: 'encounter.next' });
  return true;
}

/** The GM takes the last step back, or hears why not. */
export function takeBack(table: TablePort, tell: (text: string) => void): boolean {
  if (table.model.me.role !== 'gm' || table.model.viewAs !== null) return false;
  const { undo, undoBlocked, ruleset } = table.model.session;
  if (undo === '') return (tell(t('taking.nothing')), true);
  if (undoBlocked) return (tell(blockedText(undo)), true);
  const what = undoneName(ruleset, undo);
  void table.act({ action: 'undo' }).then((result) => result.ok && tell(t('taking.back', { what })));
  return true;
}
