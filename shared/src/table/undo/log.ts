import { exchangesChange } from '../actions/port.ts';
import { encounterChanges } from '../combat/port.ts';
import { viewDrawings } from '../drawings/port.ts';
import { viewHandouts } from '../handouts/port.ts';
import { viewPins } from '../pins/port.ts';
import { viewProps } from '../props/port.ts';
import { viewScene } from '../scenes/port.ts';
import { differs } from '../sight/differs.ts';
import { groundOf } from '../sight/Ground.ts';
import { seesOtherwise } from '../sight/seesOtherwise.ts';
import { sheetChanges } from '../sight/sheetChanges.ts';
import { viewVision } from '../sight/viewVision.ts';
import type { UndoEvent } from '../state/events/undo.ts';
import type { Viewer } from '../state/Member.ts';
import { viewTemplates } from '../templates/port.ts';
import { nameIn, type Report, type Reports } from '../state/Report.ts';
import type { TableState } from '../state/TableState.ts';

function undoReaches(before: TableState, after: TableState, viewer: Viewer): boolean {
  const sheetIds = [...after.sheets].flatMap(([id, sheet]) => (before.sheets.get(id) === sheet ? [] : [id]));
  return (
    settingsChange(before, after) ||
    groundChanges(before, after, viewer) ||
    encounterChanges(before, after, viewer) ||
    exchangesChange(before, after, viewer) ||
    sheetIds.some((id) => sheetChanges(before, after, id, viewer)) ||
    seesOtherwise({ before, after }, viewer) ||
    marksChange(before, after, viewer)
  );
}

/** What is settled for the table everybody reads. */
const settingsChange = (before: TableState, after: TableState): boolean =>
  before.settings !== after.settings || before.options !== after.options;

/** Whether the viewer looks at another scene, or at other ground. */
function groundChanges(before: TableState, after: TableState, viewer: Viewer): boolean {
  const seenIn = (state: TableState) => viewScene(state.scenes.get(viewVision(state, viewer).sceneId)!);
  return differs(seenIn(before), seenIn(after));
}

/** What is drawn, laid or stuck on the map, and pages. */
function marksChange(before: TableState, after: TableState, viewer: Viewer): boolean {
  const seenIn = (state: TableState): readonly unknown[] => {
    const ground = groundOf(state, viewer);
    return [
      viewDrawings(state, ground),
      viewTemplates(state, ground),
      viewPins(state, ground),
      viewProps(state, ground),
      viewHandouts(state, viewer),
    ];
  };
  return differs(seenIn(before), seenIn(after));
}

const report = <Event extends UndoEvent>(kind: 'undone' | 'redone'): Report<Event> => ({
  isTold: ({ before, after, event }, viewer) =>
    viewer.role === 'gm' || event.by === viewer.userId || undoReaches(before, after, viewer),
  line: (happening) => {
    const { what, by, whose } = happening.event;
    return { kind, what, by: nameIn(happening, by), whose: nameIn(happening, whose) };
  },
});

export const undoReports: Reports<UndoEvent> = {
  StepUndone: report('undone'),
  StepRedone: report('redone'),
  CombatUndone: report('undone'),
};
