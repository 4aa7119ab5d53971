import type { DoorId } from '../../kernel/index.ts';
import { seesOtherwise } from '../sight/seesOtherwise.ts';
import { seesDoor } from '../sight/seesDoor.ts';
import { viewVision } from '../sight/viewVision.ts';
import type { DoorEvent } from '../state/events/doors.ts';
import { findDoor } from '../state/findDoor.ts';
import type { Viewer } from '../state/Member.ts';
import { nameIn, type Happening, type Reports } from '../state/Report.ts';
import type { TableState } from '../state/TableState.ts';

function seesDoorIn(state: TableState, viewer: Viewer, doorId: DoorId): boolean {
  const found = findDoor(state, doorId);
  const vision = viewVision(state, viewer);
  return found?.scene.id === vision.sceneId && seesDoor(vision, found.door);
}

const isTold = ({ before, after, event }: Happening<DoorEvent>, viewer: Viewer): boolean =>
  seesDoorIn(before, viewer, event.doorId) || seesDoorIn(after, viewer, event.doorId);

/** Also who sees other things since: past it, or not any more. */
const built = (happening: Happening<DoorEvent>, viewer: Viewer): boolean =>
  isTold(happening, viewer) || seesOtherwise(happening, viewer);

export const doorReports: Reports<DoorEvent> = {
  DoorSet: {
    isTold,
    line: (happening) => {
      const { doorId, state } = happening.event;
      return { kind: 'door', doorId, state, by: nameIn(happening, happening.actor) };
    },
  },
  DoorPut: { isTold: built, line: null },
  DoorDeleted: { isTold: built, line: null },
  DoorSecrecySet: { isTold, line: null },
};
