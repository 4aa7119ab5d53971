import type { WallEvent } from '../state/events/walls.ts';
import type { Report, Reports } from '../state/Report.ts';

/** Nobody else may count what is built: players are shown what they see of it. */
const toGm: Report<WallEvent> = { isTold: (_, viewer) => viewer.role === 'gm', line: null };

export const wallReports: Reports<WallEvent> = { WallsPut: toGm, WallsDeleted: toGm };
