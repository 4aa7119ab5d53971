import type { MemberEvent } from '../state/events/members.ts';
import { nameIn, type Reports } from '../state/Report.ts';

export const memberReports: Reports<MemberEvent> = {
  MemberJoined: {
    isTold: () => true,
    line: ({ before, event: { userId, displayName, role } }) =>
      before.members.has(userId) ? undefined : { kind: 'joined', userId, name: displayName, role },
  },
  MemberInvited: { isTold: (_, viewer) => viewer.role === 'gm', line: null },
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
