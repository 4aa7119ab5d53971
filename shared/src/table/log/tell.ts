import {
  encounterChanges,
  exchangeChanges,
  sheetChanges,
  storyReaches,
  supplyChanges,
  undoReaches,
} from '../actions/notice.ts';
import type { TableEvent } from '../state/events/TableEvent.ts';
import type { Viewer } from '../state/Member.ts';
import { hearsLine } from '../chat/view.ts';
import { findDoor } from '../state/findDoor.ts';
import { seesDoor } from '../sight/seesDoor.ts';
import { sceneIdOf } from '../state/sceneIdOf.ts';
import { viewVision } from '../sight/viewVision.ts';
import type { TableState } from '../state/TableState.ts';
import { seesToken } from '../sight/viewToken.ts';
import { hearsRoll } from '../rolls/view.ts';
import type { DoorId, TokenId, UserId } from '../../kernel/index.ts';

function seesTokenIn(state: TableState, viewer: Viewer, tokenId: TokenId): boolean {
  const token = state.tokens.get(tokenId);
  return token !== undefined && seesToken(viewer, viewVision(state, viewer), token);
}

function seesDoorIn(state: TableState, viewer: Viewer, doorId: DoorId): boolean {
  const found = findDoor(state, doorId);
  const vision = viewVision(state, viewer);
  return found?.scene.id === vision.sceneId && seesDoor(vision, found.door);
}

const isFor = (viewer: Viewer, userId: UserId | null): boolean =>
  viewer.role === 'gm' || userId === null || userId === viewer.userId;

/** Whether the viewer is told of an event: exactly when the viewer can see what it did. */
export function isTold(before: TableState, after: TableState, event: TableEvent, viewer: Viewer): boolean {
  switch (event.type) {
    case 'ChatSaid':
      return hearsLine(viewer, event);
    case 'MemberJoined':
    case 'MemberLeft':
    case 'RoleChanged':
    case 'SettingsChanged':
    case 'OptionsChosen':
      return true;
    case 'TokenCreated':
      return seesTokenIn(after, viewer, event.token.id);
    case 'TokenDeleted':
      return seesTokenIn(before, viewer, event.tokenId);
    case 'TokenMoved':
    case 'TokenPlaced':
    case 'TokenUpdated':
      return seesTokenIn(before, viewer, event.tokenId) || seesTokenIn(after, viewer, event.tokenId);
    case 'DoorSet':
    case 'DoorSecrecySet':
      return seesDoorIn(before, viewer, event.doorId) || seesDoorIn(after, viewer, event.doorId);
    case 'MemberInvited':
    case 'SceneAdded':
      return viewer.role === 'gm';
    case 'SceneUpdated':
    case 'SceneResized':
      return viewer.role === 'gm' || sceneIdOf(after, viewer.userId) === event.sceneId;
    case 'SceneDeleted':
    case 'SceneActivated':
      return viewer.role === 'gm' || sceneIdOf(before, viewer.userId) !== sceneIdOf(after, viewer.userId);
    case 'DiceRolled':
      return hearsRoll(viewer, event);
    case 'ActionNarrated':
    case 'SheetAdded':
    case 'SheetRemoved':
      return storyReaches(before, after, event, viewer);
    case 'EncounterStarted':
    case 'EncounterEnded':
    case 'TimePassed':
      return true;
    case 'CombatantsAdded':
    case 'CombatantRemoved':
    case 'InitiativeSet':
    case 'CombatantsOrdered':
    case 'EncounterLocked':
    case 'InitiativeReset':
    case 'TurnSet':
      return encounterChanges(before, after, viewer);
    case 'MovementReset':
    case 'MovementSpent':
    case 'MovementGranted':
    case 'PoolSet':
      return supplyChanges(before, after, event.sheetId, viewer);
    case 'ExchangePaused':
    case 'ExchangeReplied':
    case 'ExchangeTimed':
    case 'ExchangeEnded':
      return exchangeChanges(before, after, viewer);
    case 'SheetEdited':
    case 'EntryPut':
    case 'EntryRemoved':
    case 'ResourceSet':
    case 'FieldSet':
    case 'BonusSet':
    case 'ProficiencySet':
    case 'EffectAdded':
    case 'EffectTimed':
    case 'EffectRemoved':
    case 'EntryChanged':
      return sheetChanges(before, after, event.sheetId, viewer);
    case 'CombatUndone':
      return viewer.role === 'gm' || undoReaches(before, after, viewer);
    case 'FogReset':
    case 'FogBrushed':
    case 'FogShared':
      return isFor(viewer, event.userId) && (viewer.role === 'gm' || sceneIdOf(after, viewer.userId) === event.sceneId);
  }
}
