import { account } from './account.ts';
import { actions } from './actions.ts';
import { building } from './building.ts';
import { chat } from './chat.ts';
import { connection } from './connection.ts';
import { desk } from './desk.ts';
import { general } from './general.ts';
import { home } from './home.ts';
import { keys } from './keys.ts';
import { library } from './library.ts';
import { marks } from './marks.ts';
import { members } from './members.ts';
import { reader } from './reader.ts';
import { refusals } from './refusals.ts';
import { rolls } from './rolls.ts';
import { scene } from './scene.ts';
import { sheets } from './sheets.ts';
import { table } from './table.ts';
import { telegram } from './telegram.ts';
import { token } from './token.ts';
import { triggers } from './triggers.ts';
import { tracker } from './tracker.ts';

/**
 * All that the overlay says in English: ICU messages by key. Short and plain, in the game's terms; errors say what to
 * do next.
 */
export const messages = {
  ...general,
  ...home,
  ...account,
  ...members,
  ...marks,
  ...building,
  ...triggers,
  ...table,
  ...chat,
  ...reader,
  ...scene,
  ...desk,
  ...telegram,
  ...token,
  ...rolls,
  ...actions,
  ...tracker,
  ...sheets,
  ...library,
  ...connection,
  ...refusals,
  ...keys,
} as const;
