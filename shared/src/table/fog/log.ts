import type { FogEvent } from '../state/events/fog.ts';
import type { Report, Reports } from '../state/Report.ts';
import { sceneIdOf } from '../state/sceneIdOf.ts';

/** The GM, and those whom it is about while they look at the scene. */
const changed: Report<FogEvent> = {
  isTold: ({ after, event: { userId, sceneId } }, viewer) =>
    viewer.role === 'gm' ||
    ((userId === null || userId === viewer.userId) && sceneIdOf(after, viewer.userId) === sceneId),
  line: null,
};

export const fogReports: Reports<FogEvent> = { FogReset: changed, FogBrushed: changed, FogShared: changed };
