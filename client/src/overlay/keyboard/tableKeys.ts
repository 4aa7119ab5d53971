import { playsSheet, rulesetOf, type TablePort } from '../../store/index.ts';
import { words } from '../words.ts';

/** What the server would take back, in the game's terms. */
export function undoName({ model }: Pick<TablePort, 'model'>): string {
  const { undo } = model.session;
  return rulesetOf(model)?.actions.find(({ id }) => id === undo)?.name ?? undo;
}

/** Ends the turn: the GM any, a player the own one. Answers whether there was one to end. */
export function nextTurn(table: TablePort): boolean {
  const { encounter, me, sheets } = table.model;
  const acting = sheets.get(encounter?.turnOf ?? '');
  if (!encounter || !(me.role === 'gm' || (acting && playsSheet(table.model, acting)))) return false;
  void table.act({ action: 'encounter.next' });
  return true;
}

/** The GM takes the last step back. */
export function takeBack(table: TablePort, tell: (text: string) => void): boolean {
  if (table.model.me.role !== 'gm' || table.model.viewAs !== null) return false;
  const what = undoName(table);
  if (what === '') return (tell(words.taking.nothing), true);
  void table.act({ action: 'undo' }).then((result) => result.ok && tell(words.taking.back(what)));
  return true;
}
