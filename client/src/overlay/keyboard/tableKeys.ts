import { playsSheet, type TablePort } from '../../store/index.ts';
import { undoneName } from '../words/undoneName.ts';
import { t } from '../words/t.ts';

/** Ends the turn: the GM any, a player the own one. Answers whether there was one to end. */
export function nextTurn(table: TablePort): boolean {
  const { encounter, me, sheets } = table.model;
  const acting = sheets.get(encounter?.turnOf ?? '');
  if (!encounter || !(me.role === 'gm' || (acting && playsSheet(table.model, acting)))) return false;
  void table.act({ action: 'encounter.next' });
  return true;
}

const looksThroughOthers = ({ model }: TablePort): boolean => model.viewAs !== null;

/** Takes one's own last step back, or tells why not. */
export function takeBack(table: TablePort, tell: (text: string) => void): boolean {
  if (table.model.me.role === 'spectator' || looksThroughOthers(table)) return false;
  const { undoMine, ruleset } = table.model.session;
  if (undoMine === '') return (tell(t('taking.nothing')), true);
  const what = undoneName(ruleset, undoMine);
  void table.act({ action: 'undo', scope: 'mine' }).then((result) => result.ok && tell(t('taking.back', { what })));
  return true;
}

/** Does again what one took back last, or tells that there is nothing. */
export function doAgain(table: TablePort, tell: (text: string) => void): boolean {
  if (table.model.me.role === 'spectator' || looksThroughOthers(table)) return false;
  const { redoMine, ruleset } = table.model.session;
  if (redoMine === '') return (tell(t('taking.nothingAgain')), true);
  const what = undoneName(ruleset, redoMine);
  void table.act({ action: 'redo', scope: 'mine' }).then((result) => result.ok && tell(t('taking.again', { what })));
  return true;
}
