import type { Options } from '../rules/index.ts';
import type { TableView } from '../table/index.ts';
import { describe } from './describe.ts';

const { boolean, string, thing, uint16 } = describe<TableView['session']>();

/** What the whole table shares. */
export const session = thing('Session', {
  id: string('everybody'),
  name: string('everybody'),
  sceneId: string('everybody', { doc: 'that the viewer looks at' }),
  partyVision: boolean('everybody'),
  ruleset: string('everybody', { doc: 'empty: no rules' }),
  options: string('everybody', {
    initial: '{}',
    read: (text): Options => (text === '' ? {} : (JSON.parse(text) as Options)),
    doc: 'JSON: chosen variants of the ruleset',
  }),
  reactionSeconds: uint16('everybody', { doc: '0: a defender may think as long as they like' }),
  undo: string('gm', { doc: 'what would be taken back next, in a word; empty: nothing' }),
  creatorId: string('everybody', { doc: 'who opened the table' }),
  undoBlocked: boolean('gm', { doc: 'that cannot be taken back yet, nor what was done before it' }),
  undoMine: string('everybody', { doc: "of the viewer's own steps, what would be taken back next; empty: nothing" }),
  redoMine: string('everybody', { doc: 'of those, what would be done again; empty: nothing' }),
  paused: boolean('everybody', { doc: 'players move nothing: what they ask is answered with `PAUSED`' }),
  playersDraw: boolean('everybody', { doc: 'players draw on the map, too' }),
  activeSceneId: string('gm', { doc: 'that everybody is shown who was not placed elsewhere' }),
  looksAlone: boolean('gm', { doc: 'the viewer looks at another scene than where they were placed' }),
});
