import type { SceneId } from '../../kernel/index.ts';
import type { SceneEvent } from '../state/events/scenes.ts';
import type { LogBody } from '../state/LogEntry.ts';
import type { Viewer } from '../state/Member.ts';
import type { Happening, Report, Reports } from '../state/Report.ts';
import { sceneIdOf } from '../state/sceneIdOf.ts';
import type { TableState } from '../state/TableState.ts';

const shown = (state: TableState, sceneId: SceneId): LogBody => ({
  kind: 'scene',
  sceneId,
  name: state.scenes.get(sceneId)?.name ?? '',
});

const looksElsewhere = ({ before, after }: Happening<unknown>, { userId }: Viewer): boolean =>
  sceneIdOf(before, userId) !== sceneIdOf(after, userId);

/** The GM, and whoever looks at it. */
const changed: Report<{ readonly sceneId: SceneId }> = {
  isTold: ({ after, event }, viewer) => viewer.role === 'gm' || sceneIdOf(after, viewer.userId) === event.sceneId,
  line: null,
};

/** Where the GM keeps a scene shows to nobody else. */
const isVisible = (changes: object): boolean =>
  Object.keys(changes).some((field) => field !== 'folder' && field !== 'order');

export const sceneReports: Reports<SceneEvent> = {
  SceneAdded: { isTold: (_, viewer) => viewer.role === 'gm', line: null },
  SceneActivated: {
    isTold: (happening, viewer) => viewer.role === 'gm' || looksElsewhere(happening, viewer),
    line: ({ after, event }) => shown(after, event.sceneId),
  },
  SceneLooked: { isTold: ({ event }, viewer) => viewer.userId === event.userId, line: null },
  SceneUpdated: {
    isTold: (happening, viewer) =>
      viewer.role === 'gm' || (isVisible(happening.event.changes) && changed.isTold(happening, viewer)),
    line: null,
  },
  SceneResized: changed,
  SceneDeleted: {
    isTold: (happening, viewer) => viewer.role === 'gm' || looksElsewhere(happening, viewer),
    line: (happening, reader) =>
      looksElsewhere(happening, reader) ? shown(happening.after, sceneIdOf(happening.after, reader.userId)) : undefined,
  },
};
