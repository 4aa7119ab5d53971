import type { UserId } from '../../kernel/index.ts';
import type { TableEvent } from '../event.ts';
import type { TableState } from '../state.ts';
import type { LogBody } from './state.ts';

/** The line that an event leaves in the log; most movements leave none. Names nothing that its audience may not know. */
export function logBody(before: TableState, after: TableState, event: TableEvent, actor: UserId): LogBody | undefined {
  const nameOf = (userId: UserId): string => (after.members.get(userId) ?? before.members.get(userId))?.displayName ?? '';
  switch (event.type) {
    case 'ChatSaid': return { kind: 'chat', from: event.from, name: event.name, text: event.text, to: event.to };
    case 'MemberJoined': return before.members.has(event.userId) ? undefined : { kind: 'joined', userId: event.userId, name: event.displayName, role: event.role };
    case 'MemberLeft': return { kind: 'left', userId: event.userId, name: nameOf(event.userId), removed: event.removed };
    case 'RoleChanged': return { kind: 'role', userId: event.userId, name: nameOf(event.userId), role: event.role };
    case 'DoorSet': return { kind: 'door', doorId: event.doorId, state: event.state, by: nameOf(actor) };
    case 'SceneActivated': return { kind: 'scene', sceneId: event.sceneId, name: after.scenes.get(event.sceneId)?.name ?? '' };
    default: return undefined;
  }
}
