import type { PinId } from '../../kernel/index.ts';
import { differs } from '../sight/differs.ts';
import { groundOf } from '../sight/Ground.ts';
import type { PinEvent } from '../state/events/pins.ts';
import type { Viewer } from '../state/Member.ts';
import type { Report, Reports } from '../state/Report.ts';
import type { TableState } from '../state/TableState.ts';
import { viewPin } from './view.ts';

function seenIn(state: TableState, viewer: Viewer, id: PinId): unknown {
  const pin = state.pins.get(id);
  return pin && viewPin(state, groundOf(state, viewer), pin);
}

/** Whoever sees a difference. */
const changed: Report<{ readonly pinId: PinId }> = {
  isTold: ({ before, after, event: { pinId } }, viewer) =>
    differs(seenIn(before, viewer, pinId), seenIn(after, viewer, pinId)),
  line: null,
};

export const pinReports: Reports<PinEvent> = {
  PinAdded: { isTold: ({ after, event }, viewer) => seenIn(after, viewer, event.pin.id) !== undefined, line: null },
  PinChanged: changed,
  PinDeleted: changed,
};
