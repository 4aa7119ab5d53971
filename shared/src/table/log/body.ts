import type { UserId } from '../../kernel/index.ts';
import { partyFor } from '../sight/partyFor.ts';
import { storyBody, type StoryEvent } from '../actions/story.ts';
import type { TableEvent } from '../state/events/TableEvent.ts';
import { sceneIdOf } from '../state/sceneIdOf.ts';
import type { Viewer } from '../state/Member.ts';
import { rollFor } from '../sight/rollFor.ts';
import { readsRoll } from '../rolls/view.ts';
import type { TableState } from '../state/TableState.ts';
import type { LogBody } from '../state/LogEntry.ts';

/**
 * The line that an event leaves in a reader's log; most movements leave none. Names nothing that the reader may not
 * know.
 */
export function logBody(
  before: TableState,
  after: TableState,
  event: TableEvent,
  actor: UserId,
  reader: Viewer,
): LogBody | undefined {
  const nameOf = (userId: UserId): string =>
    (after.members.get(userId) ?? before.members.get(userId))?.displayName ?? '';
  switch (event.type) {
    case 'ChatSaid':
      return { kind: 'chat', from: event.from, name: event.name, text: event.text, to: event.to };
    case 'MemberJoined':
      return before.members.has(event.userId)
        ? undefined
        : { kind: 'joined', userId: event.userId, name: event.displayName, role: event.role };
    case 'MemberLeft':
      return { kind: 'left', userId: event.userId, name: nameOf(event.userId), removed: event.removed };
    case 'RoleChanged':
      return { kind: 'role', userId: event.userId, name: nameOf(event.userId), role: event.role };
    case 'DoorSet':
      return { kind: 'door', doorId: event.doorId, state: event.state, by: nameOf(actor) };
    case 'SceneActivated':
      return { kind: 'scene', sceneId: event.sceneId, name: after.scenes.get(event.sceneId)?.name ?? '' };
    case 'SceneDeleted': {
      const sceneId = sceneIdOf(after, reader.userId);
      if (sceneIdOf(before, reader.userId) === sceneId) return undefined;
      return { kind: 'scene', sceneId, name: after.scenes.get(sceneId)?.name ?? '' };
    }
    case 'DiceRolled': {
      const sheet = event.sheetId === null ? undefined : after.sheets.get(event.sheetId);
      const open = rollFor(after, reader, event.sheetId, event.rolled);
      return {
        kind: 'roll',
        from: event.by,
        name: event.name,
        visibility: event.visibility,
        as: (sheet && partyFor(after, reader, sheet.id)?.name) ?? '',
        rolled: readsRoll(reader, event) ? open : null,
      };
    }
    case 'TimePassed':
      return { kind: 'time', hours: event.hours };
    case 'CombatUndone':
      return { kind: 'undone', what: event.what, by: nameOf(event.by), whose: nameOf(event.whose) };
    default:
      return isStory(event) ? storyBody(before, after, event, nameOf(actor), reader) : undefined;
  }
}

const STORIES: ReadonlySet<string> = new Set<StoryEvent['type']>([
  'ActionNarrated',
  'InitiativeSet',
  'EncounterStarted',
  'TurnSet',
  'EncounterEnded',
  'SheetAdded',
  'SheetRemoved',
]);
const isStory = (event: TableEvent): event is StoryEvent => STORIES.has(event.type);
