import { applyAction } from './actions/apply.ts';
import { applyCombat } from './combat/apply.ts';
import { applyDoor } from './doors/apply.ts';
import type { TableEvent } from './state/events/TableEvent.ts';
import { applyFog } from './fog/apply.ts';
import { applyMember } from './members/apply.ts';
import { applyScene } from './scenes/apply.ts';
import { applySettings } from './settings/apply.ts';
import { applySheet } from './sheets/apply.ts';
import { mirrorSheets } from './sheets/mirror.ts';
import type { TableState } from './state/TableState.ts';
import { applyToken } from './tokens/apply.ts';
import { applyUndo } from './undo/apply.ts';

function apply(state: TableState, event: TableEvent): TableState {
  switch (event.type) {
    case 'ActionNarrated':
    case 'ExchangePaused':
    case 'ExchangeReplied':
    case 'ExchangeTimed':
    case 'ExchangeEnded':
      return applyAction(state, event);
    case 'ChatSaid':
    case 'DiceRolled':
      return state;
    case 'EncounterStarted':
    case 'CombatantsAdded':
    case 'CombatantRemoved':
    case 'InitiativeSet':
    case 'CombatantsOrdered':
    case 'EncounterLocked':
    case 'InitiativeReset':
    case 'TurnSet':
    case 'MovementReset':
    case 'MovementSpent':
    case 'MovementGranted':
    case 'PoolSet':
    case 'EncounterEnded':
      return applyCombat(state, event);
    case 'DoorSet':
    case 'DoorSecrecySet':
      return applyDoor(state, event);
    case 'FogReset':
    case 'FogBrushed':
    case 'FogShared':
      return applyFog(state, event);
    case 'MemberJoined':
    case 'MemberInvited':
    case 'MemberLeft':
    case 'RoleChanged':
      return applyMember(state, event);
    case 'SceneAdded':
    case 'SceneActivated':
    case 'SceneUpdated':
    case 'SceneResized':
    case 'SceneDeleted':
      return applyScene(state, event);
    case 'SettingsChanged':
    case 'OptionsChosen':
      return applySettings(state, event);
    case 'SheetAdded':
    case 'SheetRemoved':
    case 'SheetEdited':
    case 'EntryPut':
    case 'EntryRemoved':
    case 'TimePassed':
    case 'ResourceSet':
    case 'FieldSet':
    case 'BonusSet':
    case 'ProficiencySet':
    case 'EffectAdded':
    case 'EffectTimed':
    case 'EffectRemoved':
    case 'EntryChanged':
      return applySheet(state, event);
    case 'TokenCreated':
    case 'TokenUpdated':
    case 'TokenDeleted':
    case 'TokenPlaced':
    case 'TokenMoved':
      return applyToken(state, event);
    case 'CombatUndone':
      return applyUndo(state, event);
  }
}

/** What one event does to the table, and to the tokens that show what it changed. */
export function change(state: TableState, event: TableEvent): TableState {
  return mirrorSheets(state, apply(state, event));
}
