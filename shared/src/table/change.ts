import { assertNever } from '../kernel/index.ts';
import { actionAppliers } from './actions/apply.ts';
import { combatAppliers } from './combat/apply.ts';
import { doorAppliers } from './doors/apply.ts';
import { drawingAppliers } from './drawings/apply.ts';
import { fogAppliers } from './fog/apply.ts';
import { lightAppliers } from './lights/apply.ts';
import { handoutAppliers } from './handouts/apply.ts';
import { memberAppliers } from './members/apply.ts';
import { pinAppliers } from './pins/apply.ts';
import { propAppliers } from './props/apply.ts';
import { sceneAppliers } from './scenes/apply.ts';
import { settingsAppliers } from './settings/apply.ts';
import { sheetAppliers } from './sheets/apply.ts';
import { mirrorSheets } from './sheets/mirror.ts';
import type { Applier, Appliers } from './state/Applier.ts';
import type { TableEvent } from './state/events/TableEvent.ts';
import type { TableState } from './state/TableState.ts';
import { templateAppliers } from './templates/apply.ts';
import { followTokens } from './templates/follow.ts';
import { tokenAppliers } from './tokens/apply.ts';
import { triggerAppliers } from './triggers/apply.ts';
import { undoAppliers } from './undo/apply.ts';
import { wallAppliers } from './walls/apply.ts';

const APPLIERS: Appliers<TableEvent> = {
  ...actionAppliers,
  ...combatAppliers,
  ...doorAppliers,
  ...drawingAppliers,
  ...fogAppliers,
  ...lightAppliers,
  ...handoutAppliers,
  ...memberAppliers,
  ...pinAppliers,
  ...propAppliers,
  ...sceneAppliers,
  ...settingsAppliers,
  ...sheetAppliers,
  ...templateAppliers,
  ...tokenAppliers,
  ...triggerAppliers,
  ...undoAppliers,
  ...wallAppliers,
  ChatSaid: (state) => state,
  DiceRolled: (state) => state,
};

/** What one event does to the table, to the tokens that show what it changed, and to what tokens carry. */
export function change(state: TableState, event: TableEvent): TableState {
  const applier = APPLIERS[event.type] as Applier<TableEvent> | undefined;
  const changed = applier ? applier(state, event) : assertNever(event as never);
  return mirrorSheets(state, followTokens(state, changed));
}
