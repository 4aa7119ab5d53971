import type { ChatEvent } from '../state/events/chat.ts';
import type { Reports } from '../state/Report.ts';
import { hearsLine } from './view.ts';

export const chatReports: Reports<ChatEvent> = {
  ChatSaid: {
    isTold: ({ event }, viewer) => hearsLine(viewer, event),
    line: ({ event: { from, name, text, to } }) => ({ kind: 'chat', from, name, text, to }),
  },
};
