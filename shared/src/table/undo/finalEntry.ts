import type { TableEvent } from '../state/events/TableEvent.ts';
import { sceneIdOf } from '../state/sceneIdOf.ts';
import type { StepContext } from '../state/StepContext.ts';
import type { TableState } from '../state/TableState.ts';
import type { UndoEntry } from '../state/UndoEntry.ts';

/** What the log or a note names and nothing takes back yet; in a word, for who asks. */
const WORDS: Partial<Record<TableEvent['type'], string>> = {
  DoorSet: 'door',
  DoorSecrecySet: 'door',
  FogReset: 'fog',
  FogBrushed: 'fog',
  FogShared: 'fog',
  SceneAdded: 'scene',
  SceneActivated: 'scene',
  SceneUpdated: 'scene',
  SceneResized: 'scene',
  SceneDeleted: 'scene',
  SettingsChanged: 'settings',
  OptionsChosen: 'settings',
  RoleChanged: 'member',
  MemberLeft: 'member',
  MemberInvited: 'member',
  SheetAdded: 'sheet-new',
  SheetRemoved: 'sheet-gone',
  TokenCreated: 'token-new',
  TokenDeleted: 'token-gone',
  TokenUpdated: 'token',
  TokenPlaced: 'token-placed',
};
/**
 * Players do such things unasked, all the time, and no list names them: they keep nobody from taking back what was done
 * before.
 */
const UNNAMED: ReadonlySet<TableEvent['type']> = new Set(['TokenCreated', 'TokenUpdated', 'TokenPlaced']);

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** What is set as it was, or shown to who looks at it, is nothing done. */
function doesSomething(before: TableState, after: TableState, event: TableEvent): boolean {
  switch (event.type) {
    case 'SettingsChanged':
      return differ(before.settings, after.settings);
    case 'OptionsChosen':
      return differ(before.options, after.options);
    case 'TokenUpdated':
      return differ(before.tokens.get(event.tokenId), after.tokens.get(event.tokenId));
    case 'SceneActivated': {
      const isMoved = [...after.members.keys()].some((id) => sceneIdOf(before, id) !== sceneIdOf(after, id));
      return isMoved || before.activeSceneId !== after.activeSceneId;
    }
    default:
      return true;
  }
}

/** For a step that cannot be taken back: that it was the last thing done. */
export function finalEntry(
  before: TableState,
  after: TableState,
  events: readonly TableEvent[],
  { seq, actor }: StepContext,
): UndoEntry | undefined {
  const isGm = before.members.get(actor)?.role === 'gm';
  const counts = (event: TableEvent): boolean => {
    if (event.type === 'MemberLeft' && event.userId === actor) return false;
    return WORDS[event.type] !== undefined && (isGm || !UNNAMED.has(event.type)) && doesSomething(before, after, event);
  };
  const first = events.find(counts);
  return (
    first && {
      id: `step ${seq}`,
      what: WORDS[first.type]!,
      by: actor,
      sheets: [],
      places: [],
      exchanges: [],
      final: true,
    }
  );
}
