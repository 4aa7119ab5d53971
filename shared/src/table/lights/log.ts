import { seesOtherwise } from '../sight/seesOtherwise.ts';
import type { LightEvent } from '../state/events/lights.ts';
import type { Report, Reports } from '../state/Report.ts';

/** Nobody is to count what is built out of sight: players are told of what they see of it. */
const changed: Report<LightEvent> = { isTold: seesOtherwise, line: null };

export const lightReports: Reports<LightEvent> = { LightPut: changed, LightsDeleted: changed };
