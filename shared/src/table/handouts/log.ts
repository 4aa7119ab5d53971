import type { HandoutId } from '../../kernel/index.ts';
import { differs } from '../sight/differs.ts';
import type { HandoutEvent } from '../state/events/handouts.ts';
import type { LogBody } from '../state/LogEntry.ts';
import type { Viewer } from '../state/Member.ts';
import { nameIn, type Happening, type Report, type Reports } from '../state/Report.ts';
import type { TableState } from '../state/TableState.ts';
import { viewHandout } from './view.ts';

function seenIn(state: TableState, viewer: Viewer, id: HandoutId): unknown {
  const handout = state.handouts.get(id);
  return handout && viewHandout(viewer, handout);
}

/** Whoever sees a difference. */
const changed: Report<{ readonly handoutId: HandoutId }> = {
  isTold: ({ before, after, event: { handoutId } }, viewer) =>
    differs(seenIn(before, viewer, handoutId), seenIn(after, viewer, handoutId)),
  line: null,
};

type Shown = Extract<HandoutEvent, { readonly type: 'HandoutShown' }>;
function shownLine(happening: Happening<Shown>, reader: Viewer): LogBody {
  const { handoutId, userIds } = happening.event;
  return {
    kind: 'handout',
    handoutId,
    title: happening.after.handouts.get(handoutId)?.title ?? '',
    by: nameIn(happening, happening.actor),
    to: reader.role === 'gm' ? userIds : [reader.userId],
  };
}

export const handoutReports: Reports<HandoutEvent> = {
  HandoutAdded: {
    isTold: ({ after, event }, viewer) => seenIn(after, viewer, event.handout.id) !== undefined,
    line: null,
  },
  HandoutChanged: changed,
  HandoutDeleted: changed,
  HandoutShown: {
    isTold: ({ event: { userIds } }, viewer) => viewer.role === 'gm' || userIds.includes(viewer.userId),
    line: shownLine,
  },
};
