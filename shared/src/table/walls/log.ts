import { seesOtherwise } from '../sight/seesOtherwise.ts';
import type { WallEvent } from '../state/events/walls.ts';
import type { Report, Reports } from '../state/Report.ts';

/** Nobody is to count what is built out of sight: players are told of what they see of it. */
const changed: Report<WallEvent> = { isTold: seesOtherwise, line: null };

export const wallReports: Reports<WallEvent> = { WallsPut: changed, WallsDeleted: changed };
