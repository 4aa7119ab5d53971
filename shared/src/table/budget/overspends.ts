import type { Change } from '../state/Draft.ts';
import type { TableEvent } from '../state/events/TableEvent.ts';
import type { TableState } from '../state/TableState.ts';
import { opensTooManyEyes } from './eyes.ts';
import { marksTooMuch } from './marks.ts';
import { mapsTooMuch } from './scenes.ts';
import { writesTooMuch } from './sheets.ts';

/** What a table pays for later: more work at each step, more bytes for each who joins. */
export type Spent = 'eyes' | 'sheets' | 'maps' | 'marks';

const CHECKS: Readonly<Partial<Record<TableEvent['type'], readonly Spent[]>>> = {
  TokenCreated: ['eyes'],
  TokenUpdated: ['eyes'],
  TokenPlaced: ['eyes'],
  CombatUndone: ['eyes'],
  StepUndone: ['eyes', 'sheets', 'maps', 'marks'],
  StepRedone: ['eyes', 'sheets', 'maps', 'marks'],
  SceneUpdated: ['eyes', 'maps'],
  SceneAdded: ['maps'],
  SheetAdded: ['sheets'],
  SheetEdited: ['sheets'],
  SheetRefreshed: ['sheets'],
  SheetAsked: ['sheets'],
  EntryPut: ['sheets'],
  EntryChanged: ['sheets'],
  FieldSet: ['sheets'],
  DrawingAdded: ['marks'],
  DrawingChanged: ['marks'],
  TemplateAdded: ['marks'],
  TemplateChanged: ['marks'],
  PinAdded: ['marks'],
  PinChanged: ['marks'],
  PropAdded: ['marks'],
  PropChanged: ['marks'],
  HandoutAdded: ['marks'],
  HandoutChanged: ['marks'],
};
const EXCEEDS: Readonly<Record<Spent, (before: TableState, after: TableState) => boolean>> = {
  eyes: opensTooManyEyes,
  sheets: writesTooMuch,
  maps: mapsTooMuch,
  marks: marksTooMuch,
};

/** What the table would have too much of after these events; a table that has too much already may shrink. */
export function overspends(state: TableState, events: readonly TableEvent[], change: Change): Spent | undefined {
  const checks = new Set(events.flatMap(({ type }) => CHECKS[type] ?? []));
  if (checks.size === 0) return undefined;
  const after = events.reduce(change, state);
  return [...checks].find((check) => EXCEEDS[check](state, after));
}
