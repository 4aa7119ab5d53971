import type { TableEvent } from '../event.ts';
import type { StepContext } from '../log/record.ts';
import type { TableState } from '../state.ts';
import type { UndoEntry } from './state.ts';

/** What the log or a note names and nothing takes back yet; in a word, for who asks. */
const WORDS: Partial<Record<TableEvent['type'], string>> = {
  DoorSet: 'door', DoorSecrecySet: 'door', FogReset: 'fog', FogBrushed: 'fog', FogShared: 'fog',
  SceneAdded: 'scene', SceneActivated: 'scene', SceneUpdated: 'scene', SceneResized: 'scene', SceneDeleted: 'scene',
  SettingsChanged: 'settings', OptionsChosen: 'settings', RoleChanged: 'member', MemberLeft: 'member', MemberInvited: 'member',
  SheetAdded: 'sheet-new', SheetRemoved: 'sheet-gone',
  TokenCreated: 'token-new', TokenDeleted: 'token-gone', TokenUpdated: 'token', TokenPlaced: 'token-placed',
};
/** Players do such things unasked, all the time, and no list names them: they keep nobody from taking back what was done before. */
const UNNAMED: ReadonlySet<TableEvent['type']> = new Set(['TokenCreated', 'TokenUpdated', 'TokenPlaced']);

/** For a step that cannot be taken back: that it was the last thing done. */
export function finalEntry(state: TableState, events: readonly TableEvent[], { seq, actor }: StepContext): UndoEntry | undefined {
  const isGm = state.members.get(actor)?.role === 'gm';
  const counts = (event: TableEvent): boolean => {
    if (event.type === 'MemberLeft' && event.userId === actor) return false;
    return WORDS[event.type] !== undefined && (isGm || !UNNAMED.has(event.type));
  };
  const first = events.find(counts);
  return first && { id: `step ${seq}`, what: WORDS[first.type]!, by: actor, sheets: [], places: [], exchanges: [], final: true };
}
