import type { TableEvent } from '../state/events/TableEvent.ts';

const WORDS: Partial<Record<TableEvent['type'], string>> = {
  DoorSet: 'door',
  DoorSecrecySet: 'door',
  FogReset: 'fog',
  FogBrushed: 'fog',
  FogShared: 'fog',
  SceneAdded: 'scene',
  SceneActivated: 'scene',
  SceneUpdated: 'scene',
  SceneResized: 'scene',
  SceneDeleted: 'scene',
  SettingsChanged: 'settings',
  OptionsChosen: 'settings',
  TableRenamed: 'settings',
  RoleChanged: 'member',
  MemberLeft: 'member',
  MemberInvited: 'member',
  TurnSet: 'turn',
  InitiativeSet: 'initiative',
  InitiativeReset: 'initiative',
  EncounterStarted: 'encounter',
  EncounterEnded: 'encounter',
  CombatantRemoved: 'combatant',
  SheetAdded: 'sheet-new',
  SheetRemoved: 'sheet-gone',
  SheetEdited: 'sheet',
  SheetRefreshed: 'sheet',
  EntryPut: 'sheet',
  EntryRemoved: 'sheet',
  TokenCreated: 'token-new',
  TokenDeleted: 'token-gone',
  TokenUpdated: 'token',
  TokenMoved: 'move',
  TokenPlaced: 'token-placed',
};

/** In one word, for the button and the log: actions go by their own name, and a walk is a walk whatever it sprang. */
export function whatOf(events: readonly TableEvent[]): string {
  if (events[0]?.type === 'TokenMoved') return 'move';
  for (const event of events) {
    if (event.type === 'ExchangePaused') return event.exchange.ask.actionId;
    const word = event.type === 'ActionNarrated' ? event.actionId : WORDS[event.type];
    if (word) return word;
  }
  return 'change';
}
