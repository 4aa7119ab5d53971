import type { TableEvent } from '../state/events/TableEvent.ts';

const WORDS: Partial<Record<TableEvent['type'], string>> = {
  DoorSet: 'door',
  DoorSecrecySet: 'door',
  DoorPut: 'door-built',
  DoorDeleted: 'door-gone',
  TriggerPut: 'trigger',
  TriggerDeleted: 'trigger-gone',
  WallsPut: 'walls',
  WallsDeleted: 'walls-gone',
  LightPut: 'light',
  LightsDeleted: 'light-gone',
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
  DrawingAdded: 'drawing-new',
  DrawingChanged: 'drawing',
  DrawingDeleted: 'drawing-gone',
  TemplateAdded: 'template-new',
  TemplateChanged: 'template',
  TemplateDeleted: 'template-gone',
  PinAdded: 'pin-new',
  PinChanged: 'pin',
  PinDeleted: 'pin-gone',
  PropAdded: 'prop-new',
  PropChanged: 'prop',
  PropDeleted: 'prop-gone',
  HandoutAdded: 'handout-new',
  HandoutChanged: 'handout',
  HandoutDeleted: 'handout-gone',
  TemplateAttached: 'template',
  HandoutShown: 'handout-shown',
  TokenCreated: 'token-new',
  TokenDeleted: 'token-gone',
  TokenUpdated: 'token',
  TokenMoved: 'move',
  TokenPlaced: 'token-placed',
};

/** What goes by this name whatever else comes of it: a walk that springs something, a door that opens a wall. */
const LEADING: ReadonlySet<TableEvent['type']> = new Set(['TokenMoved', 'DoorPut', 'DoorDeleted']);

/** In one word, for the button and the log; actions go by their own name. */
export function whatOf(events: readonly TableEvent[]): string {
  const leading = events.find(({ type }, at) => LEADING.has(type) && (at === 0 || type !== 'TokenMoved'));
  if (leading) return WORDS[leading.type]!;
  for (const event of events) {
    if (event.type === 'ExchangePaused') return event.exchange.ask.actionId;
    const word = event.type === 'ActionNarrated' ? event.actionId : WORDS[event.type];
    if (word) return word;
  }
  return 'change';
}
