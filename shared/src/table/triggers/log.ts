import type { TriggerEvent } from '../state/events/triggers.ts';
import type { Viewer } from '../state/Member.ts';
import type { Reports } from '../state/Report.ts';

/** Players see what comes of it, never that there was one. */
const isGm = (_: unknown, viewer: Viewer): boolean => viewer.role === 'gm';

export const triggerReports: Reports<TriggerEvent> = {
  TriggerPut: { isTold: isGm, line: null },
  TriggerDeleted: { isTold: isGm, line: null },
  TriggerSprung: {
    isTold: isGm,
    line: ({ before, after, event: { triggerId, tokenId } }) => ({
      kind: 'sprung',
      name: before.triggers.get(triggerId)?.name ?? '',
      by: (tokenId && after.tokens.get(tokenId)?.name) ?? '',
    }),
  },
  TriggerTold: {
    isTold: ({ event: { to } }, viewer) =>
      viewer.role === 'gm' || (viewer.role !== 'stranger' && (to === null || to.includes(viewer.userId))),
    line: ({ event: { text } }) => ({ kind: 'told', text }),
  },
};
