import type { LightEvent } from '../state/events/lights.ts';
import type { Report, Reports } from '../state/Report.ts';

/** Nobody else may count what is put up out of sight: players are shown what it lights for them. */
const toGm: Report<LightEvent> = { isTold: (_, viewer) => viewer.role === 'gm', line: null };

export const lightReports: Reports<LightEvent> = { LightPut: toGm, LightsDeleted: toGm };
