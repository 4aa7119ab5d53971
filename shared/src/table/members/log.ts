import type { MemberEvent } from '../state/events/members.ts';
import { nameIn, type Reports } from '../state/Report.ts';

export const memberReports: Reports<MemberEvent> = {
  MemberJoined: {
    isTold: () => true,
    line: ({ before, event: { userId, displayName, role } }) =>
      before.members.has(userId) ? undefined : { kind: 'joined', userId, name: displayName, role },
  },
  MemberRenamed: { isTold: () => true, line: null },
  MemberInvited: { isTold: (_, viewer) => viewer.role === 'gm', line: null },
  MemberKnocked: { isTold: (_, viewer) => viewer.role === 'gm', line: null },
  KnockAnswered: { isTold: (_, viewer) => viewer.role === 'gm', line: null },
  /** Somebody who is at the table leaves it with this; nobody's name is told any more. */
  MemberForgotten: {
    isTold: ({ before, event }) => before.members.has(event.userId),
    line: ({ before, event: { userId } }) =>
      before.members.has(userId) ? { kind: 'left', userId, name: '', removed: false } : undefined,
  },
  MemberLeft: {
    isTold: () => true,
    line: (happening) => {
      const { userId, removed } = happening.event;
      return { kind: 'left', userId, name: nameIn(happening, userId), removed };
    },
  },
  RoleChanged: {
    isTold: () => true,
    line: (happening) => {
      const { userId, role } = happening.event;
      return { kind: 'role', userId, name: nameIn(happening, userId), role };
    },
  },
};
