import type { PropId } from '../../kernel/index.ts';
import { differs } from '../sight/differs.ts';
import { groundOf } from '../sight/Ground.ts';
import type { PropEvent } from '../state/events/props.ts';
import type { Viewer } from '../state/Member.ts';
import type { Report, Reports } from '../state/Report.ts';
import type { TableState } from '../state/TableState.ts';
import { viewProp } from './view.ts';

function seenIn(state: TableState, viewer: Viewer, id: PropId): unknown {
  const prop = state.props.get(id);
  return prop && viewProp(groundOf(state, viewer), prop);
}

/** Whoever sees a difference. */
const changed: Report<{ readonly propId: PropId }> = {
  isTold: ({ before, after, event: { propId } }, viewer) =>
    differs(seenIn(before, viewer, propId), seenIn(after, viewer, propId)),
  line: null,
};

export const propReports: Reports<PropEvent> = {
  PropAdded: { isTold: ({ after, event }, viewer) => seenIn(after, viewer, event.prop.id) !== undefined, line: null },
  PropChanged: changed,
  PropDeleted: changed,
};
