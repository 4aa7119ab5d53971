import type { Options } from '../rules/index.ts';
import type { TableView } from '../table/index.ts';
import { describe } from './describe.ts';

const { boolean, string, thing, uint16 } = describe<TableView['session']>();

/** What the whole table shares. */
export const session = thing('Session', {
  id: string({ audience: 'everybody' }),
  name: string({ audience: 'everybody' }),
  sceneId: string({ audience: 'everybody', doc: 'that the viewer looks at' }),
  partyVision: boolean({ audience: 'everybody' }),
  ruleset: string({ audience: 'everybody', doc: 'empty: no rules' }),
  options: string({
    audience: 'everybody',
    initial: '{}',
    read: (text): Options => (text === '' ? {} : (JSON.parse(text) as Options)),
    doc: 'JSON: chosen variants of the ruleset',
  }),
  reactionSeconds: uint16({ audience: 'everybody', doc: '0: a defender may think as long as they like' }),
  undo: string({ audience: 'gm', doc: 'what would be taken back next, in a word; empty: nothing' }),
  creatorId: string({ audience: 'everybody', doc: 'who opened the table' }),
  undoBlocked: boolean({ audience: 'gm', doc: 'that cannot be taken back yet, nor what was done before it' }),
});
