import { assertNever } from '../kernel/index.ts';
import { actionReports } from './actions/log.ts';
import { chatReports } from './chat/log.ts';
import { combatReports } from './combat/log.ts';
import { doorReports } from './doors/log.ts';
import { drawingReports } from './drawings/log.ts';
import { fogReports } from './fog/log.ts';
import { lightReports } from './lights/log.ts';
import { handoutReports } from './handouts/log.ts';
import { memberReports } from './members/log.ts';
import { pinReports } from './pins/log.ts';
import { propReports } from './props/log.ts';
import { rollReports } from './rolls/log.ts';
import { sceneReports } from './scenes/log.ts';
import { settingsReports } from './settings/log.ts';
import { sheetReports } from './sheets/log.ts';
import type { TableEvent } from './state/events/TableEvent.ts';
import type { Report, Reports } from './state/Report.ts';
import { templateReports } from './templates/log.ts';
import { tokenReports } from './tokens/log.ts';
import { triggerReports } from './triggers/log.ts';
import { undoReports } from './undo/log.ts';
import { wallReports } from './walls/log.ts';

const REPORTS: Reports<TableEvent> = {
  ...actionReports,
  ...chatReports,
  ...combatReports,
  ...doorReports,
  ...drawingReports,
  ...fogReports,
  ...lightReports,
  ...handoutReports,
  ...memberReports,
  ...pinReports,
  ...propReports,
  ...rollReports,
  ...sceneReports,
  ...settingsReports,
  ...sheetReports,
  ...templateReports,
  ...tokenReports,
  ...triggerReports,
  ...undoReports,
  ...wallReports,
};

/** Who is told of an event, and what line it leaves them. */
export function reportOf(event: TableEvent): Report<TableEvent> {
  return (REPORTS[event.type] as Report<TableEvent> | undefined) ?? assertNever(event as never);
}
